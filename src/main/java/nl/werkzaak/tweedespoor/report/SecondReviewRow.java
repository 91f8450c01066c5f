package nl.werkzaak.tweedespoor.report;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;

/** An advice that a second coach reads before anybody else. */
public record SecondReviewRow(
        ReportId report,
        TrajectoryId trajectory,
        CoachId reviewer,
        String employee,
        String employer,
        String writer,
        DocumentId document,
        Instant askedAt,
        boolean decided) {}
