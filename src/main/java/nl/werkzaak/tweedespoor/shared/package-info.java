/** Value objects, typed ids and the small contracts that every module may use; depends on nothing. */
@NullMarked
package nl.werkzaak.tweedespoor.shared;

import org.jspecify.annotations.NullMarked;
