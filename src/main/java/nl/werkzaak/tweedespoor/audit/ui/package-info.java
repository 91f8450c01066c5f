@NullMarked
package nl.werkzaak.tweedespoor.audit.ui;

import org.jspecify.annotations.NullMarked;
