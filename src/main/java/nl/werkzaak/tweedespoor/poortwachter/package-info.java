/**
 * The dated duties of the Wet verbetering poortwachter: dates in, duties out. Pure: no database, no clock.
 */
@NullMarked
package nl.werkzaak.tweedespoor.poortwachter;

import org.jspecify.annotations.NullMarked;
