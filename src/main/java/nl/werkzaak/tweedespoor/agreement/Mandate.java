package nl.werkzaak.tweedespoor.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may bind Werkzaak, and the decision that says so. */
public record Mandate(
        UUID id,
        String holder,
        String jobTitle,
        String reference,
        LocalDate from,
        @Nullable LocalDate until) {
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
