@NullMarked
package nl.werkzaak.tweedespoor.document.ui;

import org.jspecify.annotations.NullMarked;
