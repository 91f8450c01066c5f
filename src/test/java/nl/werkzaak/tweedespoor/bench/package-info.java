/** Measurements of {@code ./portal bench}; not part of the tests. */
@NullMarked
package nl.werkzaak.tweedespoor.bench;

import org.jspecify.annotations.NullMarked;
