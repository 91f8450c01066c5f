package nl.werkzaak.tweedespoor.capacity;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * What a hold books with a coach in one week.
 *
 * @param coach     who does the work that week, perhaps a stand-in
 * @param expiresAt when it ends unless it is confirmed; says nothing of a confirmed one
 * @param purpose   what it is held for, as {@code order}
 * @param wishes    where and in which language the conversations are
 */
public record PlannedWork(
        HoldId hold,
        CoachId coach,
        Week week,
        int minutes,
        EmployerId employer,
        String employerName,
        HoldStatus status,
        Instant expiresAt,
        String purpose,
        Wishes wishes) {}
