package nl.werkzaak.tweedespoor.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * One time that an admin asked to read a report.
 *
 * @param admin empty when the account is gone
 * @param periodUntil names the report
 * @param words the admin's own reason
 * @param reads how often it was opened within the hour
 */
public record BreakGlassRow(
        UUID id,
        String admin,
        TrajectoryId trajectory,
        String employeeReference,
        ReportKind kind,
        @Nullable LocalDate periodUntil,
        BreakGlassReason reason,
        String words,
        Instant openedAt,
        Instant until,
        int reads) {}
