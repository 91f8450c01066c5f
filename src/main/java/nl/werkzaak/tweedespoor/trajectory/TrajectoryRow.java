package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.trajectory.NextStep.Turn;
import org.jspecify.annotations.Nullable;

/** A trajectory as lists and pages show it, with its next step and allowed actions. */
public record TrajectoryRow(
        TrajectoryId id,
        long version,
        OrderId order,
        AgreementId agreement,
        EmployerId employer,
        EmployeeId employee,
        SicknessCaseId sicknessCase,
        HoldId hold,
        CoachId coach,
        boolean coachConfirmed,
        String employerName,
        String employeeReference,
        String packageName,
        LocalDate startWeek,
        int weeks,
        int extraWeeks,
        TrajectoryStatus status,
        Dates dates,
        @Nullable Outcome outcome,
        @Nullable StopReason stopReason,
        ReportPhase reportPhase) {

    /**
     * Days on which something happened; empty when it has not.
     *
     * @param reportBase the day up to which reports were handed in
     * @param releasedBase the day up to which they were released
     */
    public record Dates(
            LocalDate concluded,
            @Nullable LocalDate intake,
            @Nullable LocalDate started,
            @Nullable LocalDate paused,
            @Nullable LocalDate ended,
            @Nullable LocalDate reportBase,
            @Nullable LocalDate releasedBase) {
        /** Reckons the next report from the last one that was released. */
        Dates withoutUnreleasedReport() {
            return new Dates(concluded, intake, started, paused, ended, releasedBase, releasedBase);
        }
    }

    /** Intake within five working days of the start (agreement, process duty). */
    private static final int INTAKE_WORKING_DAYS = 5;

    private static final int CONFIRM_WORKING_DAYS = 2;

    public LocalDate lastDay() {
        return startWeek.plusWeeks(weeks + extraWeeks).minusDays(1);
    }

    public LocalDate intakeBy() {
        return WorkingDays.plus(startWeek, INTAKE_WORKING_DAYS);
    }

    /** What an employer may know: that a report is due, never that an unreleased one exists. */
    TrajectoryRow withoutUnreleasedReport() {
        return new TrajectoryRow(
                id,
                version,
                order,
                agreement,
                employer,
                employee,
                sicknessCase,
                hold,
                coach,
                coachConfirmed,
                employerName,
                employeeReference,
                packageName,
                startWeek,
                weeks,
                extraWeeks,
                status,
                dates.withoutUnreleasedReport(),
                outcome,
                stopReason,
                ReportPhase.NONE);
    }

    public NextStep nextStep() {
        return switch (status) {
            case PLANNED ->
                coachConfirmed
                        ? new NextStep("intake", Turn.COACH, intakeBy())
                        : new NextStep(
                                "confirmCoach",
                                Turn.WERKZAAK,
                                WorkingDays.plus(dates.concluded(), CONFIRM_WORKING_DAYS));
            case INTAKE -> new NextStep("plan", Turn.COACH, WorkingDays.plus(intakeBy(), INTAKE_WORKING_DAYS));
            case ACTIVE -> reportStep();
            case PAUSED -> reportPhase == ReportPhase.NONE ? new NextStep("resume", Turn.COACH, null) : reportStep();
            case COMPLETED, STOPPED, CANCELLED -> new NextStep("none", null, null);
        };
    }

    private NextStep reportStep() {
        var due = reportDue();
        return switch (reportPhase) {
            case SECOND_REVIEW -> new NextStep("secondReview", Turn.COACH, null);
            case SUBMITTED -> new NextStep("showEmployee", Turn.COACH, null);
            case WITH_EMPLOYEE -> new NextStep("employeeReview", Turn.EMPLOYEE, null);
            case EMPLOYEE_REVIEW -> new NextStep("release", Turn.COACH, null);
            case RETURNED -> new NextStep("correctReport", Turn.COACH, due);
            case NONE -> new NextStep(dueKey(due), Turn.COACH, due);
        };
    }

    private String dueKey(LocalDate due) {
        var base = dates.reportBase();
        if (base != null && !base.isBefore(lastDay())) {
            return "complete";
        }
        return due.equals(lastDay()) ? "finalReport" : "report";
    }

    /** When the next progress report is due. */
    public LocalDate reportDue() {
        var base = dates.reportBase();
        return ReportSchedule.nextDue(base == null ? startWeek : base, lastDay());
    }

    /** Before the first week an order is cancelled; from then on the trajectory is stopped, also one that never began. */
    public boolean mayStop(LocalDate today) {
        return allows(TrajectoryAction.STOP) || status == TrajectoryStatus.PLANNED && !today.isBefore(startWeek);
    }

    public boolean allows(TrajectoryAction action) {
        return actions().contains(action);
    }

    public Set<TrajectoryAction> actions() {
        return switch (status) {
            case PLANNED ->
                coachConfirmed
                        ? EnumSet.of(TrajectoryAction.CONFIRM_COACH, TrajectoryAction.BEGIN_INTAKE)
                        : EnumSet.of(TrajectoryAction.CONFIRM_COACH);
            case INTAKE -> EnumSet.of(TrajectoryAction.CONFIRM_COACH, TrajectoryAction.START, TrajectoryAction.STOP);
            case ACTIVE ->
                EnumSet.of(
                        TrajectoryAction.CONFIRM_COACH,
                        TrajectoryAction.PAUSE,
                        TrajectoryAction.COMPLETE,
                        TrajectoryAction.STOP,
                        TrajectoryAction.REPORT);
            case PAUSED ->
                EnumSet.of(
                        TrajectoryAction.CONFIRM_COACH,
                        TrajectoryAction.RESUME,
                        TrajectoryAction.STOP,
                        TrajectoryAction.REPORT);
            case COMPLETED, STOPPED, CANCELLED -> EnumSet.noneOf(TrajectoryAction.class);
        };
    }
}
