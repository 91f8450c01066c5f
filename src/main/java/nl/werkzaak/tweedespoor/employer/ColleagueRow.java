package nl.werkzaak.tweedespoor.employer;

import java.time.LocalDate;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may act for the employer.
 *
 * @param name empty until the person has logged in since being asked in, so that asking reveals no account
 */
public record ColleagueRow(
        UserId user,
        String name,
        EmailAddress email,
        Set<Right> rights,
        Mandate mandate,
        LocalDate from,
        @Nullable LocalDate until) {
    public ColleagueRow {
        rights = Set.copyOf(rights);
    }
}
