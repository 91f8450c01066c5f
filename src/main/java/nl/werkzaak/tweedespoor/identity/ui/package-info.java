@NullMarked
package nl.werkzaak.tweedespoor.identity.ui;

import org.jspecify.annotations.NullMarked;
