/** The baseline that {@code ./portal bench web} measures beside the real views; only in profile {@code bench}. */
@NullMarked
package nl.werkzaak.tweedespoor.bench;

import org.jspecify.annotations.NullMarked;
