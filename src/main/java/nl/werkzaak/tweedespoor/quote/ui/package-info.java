@NullMarked
package nl.werkzaak.tweedespoor.quote.ui;

import org.jspecify.annotations.NullMarked;
