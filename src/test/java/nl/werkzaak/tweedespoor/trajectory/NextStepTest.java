package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {
    private static final LocalDate START = LocalDate.parse("2026-06-01");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PLANNED,  false, NONE,            confirmCoach,  WERKZAAK, 2026-05-20",
                "PLANNED,  true,  NONE,            intake,        COACH,    2026-06-08",
                "INTAKE,   true,  NONE,            plan,          COACH,    2026-06-15",
                "ACTIVE,   true,  NONE,            report,        COACH,    2026-07-13",
                "ACTIVE,   true,  SUBMITTED,       showEmployee,  COACH,    -",
                "ACTIVE,   true,  WITH_EMPLOYEE,   employeeReview, EMPLOYEE, -",
                "ACTIVE,   true,  EMPLOYEE_REVIEW, release,       COACH,    -",
                "ACTIVE,   true,  RETURNED,        correctReport, COACH,    2026-07-13",
                "PAUSED,   true,  NONE,            resume,        COACH,    -",
                "PAUSED,   true,  EMPLOYEE_REVIEW, release,       COACH,    -",
                "COMPLETED,true,  NONE,            none,          -,        -",
                "STOPPED,  true,  NONE,            none,          -,        -",
                "CANCELLED,true,  NONE,            none,          -,        -",
            })
    void namesWhoActsAndByWhen(
            TrajectoryStatus status,
            boolean confirmed,
            ReportPhase phase,
            String key,
            NextStep.Turn owner,
            LocalDate by) {
        var step = row(status, confirmed, phase, START).nextStep();
        assertThat(step.key()).isEqualTo(key);
        assertThat(step.owner()).isEqualTo(owner);
        assertThat(step.by()).isEqualTo(by);
    }

    @Test
    void asksForTheFinalReportOnTheLastDay() {
        var lastDay = START.plusWeeks(26).minusDays(1);
        var step = row(TrajectoryStatus.ACTIVE, true, ReportPhase.NONE, lastDay.minusDays(20))
                .nextStep();
        assertThat(step.key()).isEqualTo("finalReport");
        assertThat(step.by()).isEqualTo(lastDay);
    }

    @Test
    void endsAfterTheLastReport() {
        var lastDay = START.plusWeeks(26).minusDays(1);
        assertThat(row(TrajectoryStatus.ACTIVE, true, ReportPhase.NONE, lastDay)
                        .nextStep()
                        .key())
                .isEqualTo("complete");
    }

    @Test
    void isLateFromTheDayAfter() {
        var step = row(TrajectoryStatus.ACTIVE, true, ReportPhase.NONE, START).nextStep();
        assertThat(step.isLate(LocalDate.parse("2026-07-13"))).isFalse();
        assertThat(step.isLate(LocalDate.parse("2026-07-14"))).isTrue();
    }

    @Test
    void spreadsReportsOverSixWeeksAndEndsOnTheLastDay() {
        var last = START.plusDays(100);
        assertThat(ReportSchedule.dueDates(START, last)).containsExactly(START.plusDays(42), START.plusDays(84), last);
        assertThat(ReportSchedule.dueDates(START, START.plusDays(42))).containsExactly(START.plusDays(42));
        assertThat(ReportSchedule.dueDates(last, last)).isEmpty();
    }

    private static TrajectoryRow row(
            TrajectoryStatus status, boolean confirmed, ReportPhase phase, LocalDate reportBase) {
        return new TrajectoryRow(
                TrajectoryId.next(),
                0,
                OrderId.next(),
                AgreementId.next(),
                EmployerId.next(),
                EmployeeId.next(),
                SicknessCaseId.next(),
                HoldId.next(),
                CoachId.next(),
                confirmed,
                "Bakkerij",
                "A. Jansen",
                "BASIS",
                START,
                26,
                0,
                status,
                new TrajectoryRow.Dates(LocalDate.parse("2026-05-18"), null, null, null, null, reportBase, reportBase),
                null,
                null,
                phase);
    }
}
