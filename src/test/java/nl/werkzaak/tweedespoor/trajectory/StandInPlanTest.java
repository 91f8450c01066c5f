package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.trajectory.CoachRanking.Wanted;
import nl.werkzaak.tweedespoor.trajectory.StandInPlan.Free;
import nl.werkzaak.tweedespoor.trajectory.StandInPlan.Need;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandInPlanTest {
    private static final Week FIRST = Week.of(LocalDate.parse("2026-12-21"));
    private static final Week SECOND = FIRST.plus(1);

    private final CoachRow away = coach("Weg");
    private final CoachRow usual = coach("Vast");
    private final CoachRow roomy = coach("Ruim");

    @Test
    void asksTheUsualStandInFirst() {
        var plan = plan(Map.of(usual.id(), weeks(60, 1), roomy.id(), weeks(900, 9)));
        assertThat(plan.answer(need(usual.id(), 60, 60)).proposed()).contains(usual.id());
    }

    /** An hour that one trajectory takes is not there for the next. */
    @Test
    void spendsEachHourOnce() {
        var plan = plan(Map.of(usual.id(), weeks(100, 5), roomy.id(), weeks(60, 5)));
        assertThat(plan.answer(need(usual.id(), 60, 60)).proposed()).contains(usual.id());
        assertThat(plan.answer(need(usual.id(), 60, 60)).proposed()).contains(roomy.id());
        assertThat(plan.answer(need(usual.id(), 60, 60)).proposed()).isEmpty();
        assertThat(plan.answer(need(usual.id(), 40, 40)).proposed()).contains(usual.id());
    }

    @Test
    void spendsEachCaseOnce() {
        var plan = plan(Map.of(usual.id(), weeks(900, 1)));
        assertThat(plan.answer(need(usual.id(), 10, 10)).proposed()).contains(usual.id());
        assertThat(plan.answer(need(usual.id(), 10, 10)).proposed()).isEmpty();
    }

    @Test
    void namesTheWeeksThatAreTooFull() {
        var plan = plan(Map.of(roomy.id(), Map.of(FIRST, new Free(60, 1), SECOND, new Free(59, 1))));
        var answer = plan.answer(need(null, 60, 60));
        assertThat(answer.proposed()).isEmpty();
        assertThat(answer.proposals())
                .filteredOn(each -> each.coach().equals(roomy))
                .singleElement()
                .satisfies(each -> assertThat(each.shortWeeks()).containsExactly(SECOND));
        assertThat(answer.proposals()).extracting(CoachProposal::coach).doesNotContain(away);
    }

    @Test
    void needsNoHoursForWorkWithoutBookedWeeks() {
        var plan = plan(Map.of());
        var answer = plan.answer(new Need(wanted(usual.id()), Map.of()));
        assertThat(answer.proposed()).contains(usual.id());
    }

    private StandInPlan plan(Map<CoachId, Map<Week, Free>> free) {
        return new StandInPlan(List.of(away, usual, roomy), free);
    }

    private Need need(@Nullable CoachId standIn, int first, int second) {
        return new Need(wanted(standIn), Map.of(FIRST, first, SECOND, second));
    }

    private Wanted wanted(@Nullable CoachId standIn) {
        return new Wanted(Wishes.NONE, null, away.id(), standIn, Set.of());
    }

    private static Map<Week, Free> weeks(int minutes, int cases) {
        return Map.of(FIRST, new Free(minutes, cases), SECOND, new Free(minutes, cases));
    }

    private static CoachRow coach(String name) {
        return new CoachRow(CoachId.next(), null, name, "+31344123456", "Tiel", 5, CoachSkills.in("Tiel"), null, null);
    }
}
