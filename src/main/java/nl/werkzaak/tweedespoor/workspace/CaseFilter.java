package nl.werkzaak.tweedespoor.workspace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/** Which trajectories: one definition for the figure on the overview and the list behind it. */
public enum CaseFilter {
    ALL,
    /** Nobody confirmed the coach yet. */
    TO_CONFIRM,
    /** A report, or its correction, should have been there. */
    REPORT_LATE,
    /** Another step should have been taken. */
    STEP_LATE,
    /** A report waits for a second coach, the employee or its release. */
    REPORT_WAITS,
    PLANNED,
    INTAKE,
    ACTIVE,
    PAUSED,
    COMPLETED,
    STOPPED,
    CANCELLED;

    private static final Set<String> REPORT_STEPS = Set.of("report", "finalReport", "correctReport");
    private static final Set<ReportPhase> WITH_COACH = Set.of(ReportPhase.NONE, ReportPhase.RETURNED);

    public boolean holds(TrajectoryRow row, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case TO_CONFIRM -> row.status() == TrajectoryStatus.PLANNED && !row.coachConfirmed();
            case REPORT_LATE ->
                row.nextStep().isLate(today)
                        && REPORT_STEPS.contains(row.nextStep().key());
            case STEP_LATE ->
                row.nextStep().isLate(today)
                        && !REPORT_STEPS.contains(row.nextStep().key());
            case REPORT_WAITS -> !row.status().isOver() && !WITH_COACH.contains(row.reportPhase());
            default -> row.status().name().equals(name());
        };
    }

    /** The statuses that it asks for; none when it is about something else, which only a running trajectory has. */
    public Set<TrajectoryStatus> statuses() {
        return switch (this) {
            case ALL -> EnumSet.allOf(TrajectoryStatus.class);
            case TO_CONFIRM, REPORT_LATE, STEP_LATE, REPORT_WAITS -> EnumSet.noneOf(TrajectoryStatus.class);
            default -> EnumSet.of(TrajectoryStatus.valueOf(name()));
        };
    }

    public static CaseFilter of(TrajectoryStatus status) {
        return valueOf(status.name());
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CaseFilter> named(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String key() {
        return "workspace.cases.filter." + name();
    }
}
