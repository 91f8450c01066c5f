package nl.werkzaak.tweedespoor.capacity;

import org.jspecify.annotations.Nullable;

/**
 * What a booking asks of its coach; such a coach is booked or none.
 *
 * @param place    where the conversations are; empty when it does not matter
 * @param language ISO 639 code of the conversations; empty when it does not matter
 */
public record Wishes(@Nullable Place place, @Nullable String language) {
    public static final Wishes NONE = new Wishes(null, null);
}
