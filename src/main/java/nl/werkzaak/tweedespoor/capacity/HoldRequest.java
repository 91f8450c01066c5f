package nl.werkzaak.tweedespoor.capacity;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * Asks for a seat and a coach's hours for the whole package.
 *
 * @param extraMinutes the coach's minutes for add-ons, spread over the weeks of the package
 * @param purpose      what it is held for, as {@code order}; at most 40 characters, never personal data
 */
public record HoldRequest(
        PackageVersionId version,
        int extraMinutes,
        Week start,
        EmployerId employer,
        Instant expiresAt,
        String purpose,
        Wishes wishes) {
    public HoldRequest(PackageVersionId version, Week start, EmployerId employer, Instant expiresAt, String purpose) {
        this(version, 0, start, employer, expiresAt, purpose, Wishes.NONE);
    }

    public HoldRequest(
            PackageVersionId version,
            int extraMinutes,
            Week start,
            EmployerId employer,
            Instant expiresAt,
            String purpose) {
        this(version, extraMinutes, start, employer, expiresAt, purpose, Wishes.NONE);
    }
}
