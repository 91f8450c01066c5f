package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.PlanResponse;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/**
 * All that an employee sees of the own trajectory.
 *
 * @param others further trajectories of the same person
 */
public record EmployeePage(
        TrajectoryRow row,
        List<TrajectoryRow> others,
        CaseContact contact,
        CaseFile file,
        @Nullable TimelineResult timeline,
        List<ReportRow> reports,
        Optional<PlanResponse> plan) {}
