package nl.werkzaak.tweedespoor.capacity;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Week;

/** A hold as others see it; the coach is provisional until the admin assigns one. */
public record HoldRow(
        HoldId id,
        PackageVersionId version,
        EmployerId employer,
        CoachId coachId,
        Week start,
        int weeks,
        int extraMinutes,
        HoldStatus status,
        Instant expiresAt,
        String purpose,
        Wishes wishes) {}
