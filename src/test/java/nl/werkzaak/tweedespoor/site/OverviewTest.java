package nl.werkzaak.tweedespoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.Step.State;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    @Test
    void putsOneStepNowAndTheLaterOnesAfterIt() {
        var overview = overview("2026-08-03", Map.of());

        assertThat(overview.steps())
                .filteredOn(step -> step.state() == State.NOW)
                .singleElement()
                .satisfies(step -> assertThat(step.key()).isEqualTo("evaluation"));
        assertThat(overview.first()).map(Step::key).contains("evaluation");
        assertThat(state(overview, "uwvNotice42")).isEqualTo(State.NEXT);
        assertThat(state(overview, "problemAnalysis")).isEqualTo(State.PAST);
    }

    @Test
    void asksAboutAPastDutyInsteadOfJudgingIt() {
        assertThat(state(overview("2026-08-03", Map.of()), "actionPlan")).isEqualTo(State.ASK);
    }

    @Test
    void countsAPlanMadeOnItsLimitAsInTime() {
        var limit = LocalDate.parse("2026-04-27");

        assertThat(state(overview("2026-08-03", Map.of(Milestone.PLAN_MADE, limit)), "actionPlan"))
                .isEqualTo(State.DONE);
        assertThat(state(overview("2026-08-03", Map.of(Milestone.PLAN_MADE, limit.plusDays(1))), "actionPlan"))
                .isEqualTo(State.DONE_LATE);
    }

    @Test
    void callsTheSecondTrackLateOnlyAfterItsLatestDay() {
        var due = LocalDate.parse("2027-04-12");

        assertThat(overview(due.toString(), Map.of()).isLate("secondTrackStart"))
                .isFalse();
        var late = overview(due.plusDays(1).toString(), Map.of());
        assertThat(late.isLate("secondTrackStart")).isTrue();
        assertThat(late.first()).map(Step::key).contains("secondTrackStart");
    }

    @Test
    void waitsForAConcreteProspect() {
        var told = Map.of(
                Milestone.EVALUATION_HELD, LocalDate.parse("2027-02-15"),
                Milestone.PROSPECT_UNTIL, LocalDate.parse("2027-05-10"));

        assertThat(overview("2027-05-01", told).isLate("secondTrackStart")).isFalse();
        assertThat(overview("2027-05-11", told).isLate("secondTrackStart")).isTrue();
    }

    @Test
    void isNotLateOnceTheSecondTrackRuns() {
        var overview = overview("2027-06-01", Map.of(Milestone.TRACK_STARTED, LocalDate.parse("2027-05-03")));

        assertThat(state(overview, "secondTrackStart")).isEqualTo(State.DONE_LATE);
        assertThat(overview.isLate("secondTrackStart")).isFalse();
    }

    @Test
    void startsAnewAfterTwentyEightDays() {
        var gap = new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-31"));
        var early = Map.of(Milestone.PLAN_MADE, LocalDate.parse("2026-04-20"));
        var overview = Overview.of(new Situation(FIRST, List.of(gap), early, false), LocalDate.parse("2026-08-03"));

        assertThat(overview.isNewCase()).isTrue();
        assertThat(overview.start()).isEqualTo(LocalDate.parse("2026-06-01"));
        assertThat(overview.pauses()).isEmpty();
        assertThat(state(overview, "actionPlan"))
                .as("a plan of the earlier case")
                .isEqualTo(State.ASK);
    }

    @Test
    void keepsAShorterRecoveryAsAPause() {
        var gap = new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-30"));
        var overview = Overview.of(new Situation(FIRST, List.of(gap), Map.of(), false), LocalDate.parse("2026-08-03"));

        assertThat(overview.isNewCase()).isFalse();
        assertThat(overview.pauses()).containsExactly(gap);
        assertThat(overview.result().lastPaidDay()).isEqualTo(FIRST.plusDays(727 + 27));
    }

    @Test
    void countsTheWeeksOfWageThatAreLeft() {
        assertThat(overview("2028-02-27", Map.of()).weeksOfWageLeft()).isEqualTo(1);
        assertThat(overview("2028-02-20", Map.of()).weeksOfWageLeft()).isEqualTo(2);
        assertThat(overview("2028-03-20", Map.of()).weeksOfWageLeft()).isZero();
    }

    @Test
    void showsTheEvaluationsAsOneStep() {
        var overview = overview("2026-08-03", Map.of());

        assertThat(overview.steps()).filteredOn(Step::isSeries).singleElement().satisfies(step -> assertThat(
                        step.series())
                .contains(step.duty())
                .hasSizeGreaterThan(10));
    }

    private static Overview overview(String today, Map<Milestone, LocalDate> told) {
        return Overview.of(new Situation(FIRST, List.of(), told, false), LocalDate.parse(today));
    }

    private static State state(Overview overview, String key) {
        return overview.steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
