package nl.werkzaak.tweedespoor.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.report.ReportKind;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.ReportGaps;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/** What UWV's test of the second track asks for (domain.md §2, checklist), held against what the portal has. */
public final class DossierCheck {
    /** Parts of the re-integration report that the employer adds from elsewhere (RPEZ 6(1)); never kept here. */
    public static final List<String> ELSEWHERE =
            List.of("problemAnalysis", "actionPlan", "adjustments", "firstYear", "finalEvaluation", "opinion", "words");

    private DossierCheck() {}

    /** @param reports as the reader may see them; only released ones count */
    public static List<DossierItem> of(
            TrajectoryRow row,
            CaseFile file,
            @Nullable TimelineResult timeline,
            List<ReportRow> reports,
            LocalDate today) {
        var released = reports.stream()
                .filter(report -> report.status() == ReportStatus.RELEASED)
                .toList();
        var basis = file.basis();
        return List.of(
                item("decidedOn", basis.decidedOn() != null),
                item("decisionBasis", basis.paper() != null),
                item("firstTrack", basis.firstTrack() != null),
                item("intake", row.dates().intake() != null),
                item("start", row.dates().started() != null),
                item("lateReason", !isLate(row, timeline) || !basis.lateReason().isBlank()),
                item("goals", !file.goals().isEmpty()),
                item("activities", !file.activities().isEmpty()),
                item(
                        "results",
                        file.activities().stream()
                                .allMatch(a -> a.result() != null || !a.day().isBefore(today))),
                item("reports", released.stream().anyMatch(r -> r.kind() == ReportKind.PROGRESS)),
                item("noGaps", gaps(row, file, released, today).isEmpty()),
                item("advice", released.stream().anyMatch(r -> r.kind() == ReportKind.ADVICE)),
                item("outcome", row.outcome() != null || row.stopReason() != null));
    }

    static List<DateRange> gaps(TrajectoryRow row, CaseFile file, List<ReportRow> released, LocalDate today) {
        var started = row.dates().started();
        if (started == null) {
            return List.of();
        }
        var ended = row.dates().ended();
        var until = ended != null ? ended : today;
        var periods = released.stream()
                .filter(report -> report.until() != null)
                .map(report ->
                        new DateRange(Objects.requireNonNull(report.from()), Objects.requireNonNull(report.until())))
                .toList();
        var paused = file.pauses().stream()
                .map(pause -> new DateRange(pause.from(), pause.until() == null ? until : pause.until()))
                .toList();
        return until.isBefore(started) ? List.of() : ReportGaps.find(started, until, periods, paused);
    }

    /** The second track began after the last day that can be defended. */
    private static boolean isLate(TrajectoryRow row, @Nullable TimelineResult timeline) {
        var latest = timeline == null ? null : timeline.secondTrack().latest();
        var started = row.dates().started();
        return latest != null && started != null && started.isAfter(latest);
    }

    private static DossierItem item(String key, boolean there) {
        return new DossierItem(key, there);
    }
}
