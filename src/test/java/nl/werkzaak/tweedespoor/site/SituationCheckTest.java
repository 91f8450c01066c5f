package nl.werkzaak.tweedespoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.SituationCheck.Problem;
import org.junit.jupiter.api.Test;

class SituationCheckTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void findsNothingWrongWithWhatCanBe() {
        var situation = new Situation(
                FIRST,
                List.of(gap("2026-05-04", "2026-05-30"), gap("2026-07-01", "2026-07-02")),
                Map.of(Milestone.PLAN_MADE, FIRST, Milestone.PROSPECT_UNTIL, TODAY.plusDays(90)),
                true);

        assertThat(SituationCheck.problems(situation, TODAY)).isEmpty();
    }

    @Test
    void refusesEachPeriodAtItsOwnPlace() {
        var situation = new Situation(
                FIRST,
                List.of(
                        gap("2026-05-04", "2026-05-30"),
                        gap("2026-03-02", "2026-03-04"),
                        gap("2026-05-30", "2026-06-03"),
                        gap("2026-11-20", "2026-11-23")),
                Map.of(),
                false);

        var problems = SituationCheck.problems(situation, TODAY);

        assertThat(problems).map(Problem::field).containsExactly("recovered.1", "recovered.2", "recovered.3");
        assertThat(problems)
                .map(problem -> problem.why().key())
                .containsExactly("poortwachter.recovered.before", "site.recovered.overlap", "site.recovered.ahead");
        assertThat(SituationCheck.without(situation, problems).recovered())
                .containsExactly(gap("2026-05-04", "2026-05-30"));
    }

    @Test
    void refusesWhatHappenedBeforeTheFirstSickDayOrHasNotHappened() {
        var situation = new Situation(
                FIRST,
                List.of(),
                Map.of(
                        Milestone.PLAN_MADE, FIRST.minusDays(1),
                        Milestone.EVALUATION_HELD, TODAY.plusDays(1),
                        Milestone.WIA_APPLIED, TODAY),
                false);

        var problems = SituationCheck.problems(situation, TODAY);

        assertThat(problems).map(Problem::field).containsExactly("planMade", "evaluationHeld");
        assertThat(SituationCheck.without(situation, problems).happened()).containsOnlyKeys(Milestone.WIA_APPLIED);
    }

    private static DateRange gap(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }
}
