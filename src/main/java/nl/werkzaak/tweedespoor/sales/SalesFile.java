package nl.werkzaak.tweedespoor.sales;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * How sales stands with one employer.
 *
 * @param version 0 as long as nothing was kept
 * @param owner   the colleague who looks after the employer
 * @param next    what is to be done, and when
 */
public record SalesFile(
        EmployerId employer,
        long version,
        @Nullable UserId owner,
        @Nullable String ownerName,
        @Nullable NextAction next) {

    /** @param on the day on which it stands on the desk */
    public record NextAction(LocalDate on, String what) {}

    static SalesFile none(EmployerId employer) {
        return new SalesFile(employer, 0, null, null, null);
    }
}
