/** Coaches with their hours, the pilot's seats and the holds on both: never more than there is. */
@NullMarked
package nl.werkzaak.tweedespoor.capacity;

import org.jspecify.annotations.NullMarked;
