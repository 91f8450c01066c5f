package nl.werkzaak.tweedespoor.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for every case, whatever its dates. */
class PoortwachterPropertiesTest {
    private static Stream<GeneratedCase> cases() {
        return GeneratedCase.all(300);
    }

    @Test
    void shiftsEveryDutyByTheDaysThatAllDatesShift() {
        var random = new Random(4);
        cases().forEach(given -> {
            var n = random.nextInt(4_000) - 2_000;
            var shifted = shifted(given, n).timeline();
            var result = given.timeline();
            assertThat(shifted.duties())
                    .as("%s by %s", given, n)
                    .isEqualTo(result.duties().stream()
                            .map(duty -> new Duty(
                                    duty.rule(),
                                    duty.week(),
                                    shifted(duty.from(), n),
                                    duty.date().plusDays(n),
                                    duty.safeDate().plusDays(n)))
                            .toList());
            assertThat(shifted.lastPaidDay()).isEqualTo(result.lastPaidDay().plusDays(n));
            assertThat(shifted.secondTrack().latest())
                    .isEqualTo(shifted(result.secondTrack().latest(), n));
        });
    }

    @Test
    void neverMovesADeadlineThatHasPassed() {
        var random = new Random(5);
        cases().forEach(given -> {
            var before = given.timeline();
            var last = given.recovered().isEmpty()
                    ? given.firstSickDay()
                    : given.recovered().getLast().until().plusDays(1);
            var from = last.plusDays(1 + random.nextInt(700));
            var gap = new DateRange(from, from.plusDays(random.nextInt(27)));
            var more = new ArrayList<>(given.recovered());
            more.add(gap);
            var after = Poortwachter.timeline(given.firstSickDay(), more, given.facts());
            assertThat(passed(after, from)).as("%s then %s", given, gap).isEqualTo(passed(before, from));
            assertThat(after.duties())
                    .as("no boundary on a recovered day")
                    .filteredOn(duty -> !duty.key().equals("wageEnd"))
                    .noneMatch(duty -> gap.contains(duty.date()));
        });
    }

    private static List<Duty> passed(TimelineResult result, LocalDate day) {
        return result.duties().stream()
                .filter(duty -> duty.date().isBefore(day))
                .toList();
    }

    @Test
    void joinsBelowFourWeeksAndStartsAnewFromThere() {
        cases().forEach(given -> {
            var first = given.firstSickDay();
            for (var days = 1; days <= 40; days++) {
                var gap = new DateRange(first.plusDays(100), first.plusDays(99L + days));
                var result = Poortwachter.timeline(first, List.of(gap), Facts.NONE);
                var expected = days < 28 ? first : gap.until().plusDays(1);
                assertThat(result.countedFrom()).as("%s recovered days", days).isEqualTo(expected);
                assertThat(result.lastPaidDay()).isEqualTo(expected.plusDays(days < 28 ? 727L + days : 727L));
            }
        });
    }

    @Test
    void asksNotForTheOrderOfInterruptions() {
        var random = new Random(6);
        cases().forEach(given -> {
            var mixed = new ArrayList<>(given.recovered());
            Collections.shuffle(mixed, random);
            assertThat(Poortwachter.timeline(given.firstSickDay(), mixed, given.facts()))
                    .isEqualTo(given.timeline());
        });
    }

    @Test
    void keepsDutiesInOrderAndTheBandWithinItself() {
        cases().forEach(given -> {
            var result = given.timeline();
            assertThat(result.duties()).extracting(Duty::date).isSorted();
            var band = result.secondTrack();
            if (band.due() != null && band.latest() != null && band.earliest() != null) {
                assertThat(band.earliest()).isBeforeOrEqualTo(band.due());
                assertThat(band.due()).isBeforeOrEqualTo(band.latest());
            }
        });
    }

    private static GeneratedCase shifted(GeneratedCase given, int n) {
        return new GeneratedCase(
                given.firstSickDay().plusDays(n),
                given.recovered().stream()
                        .map(range -> new DateRange(
                                range.from().plusDays(n), range.until().plusDays(n)))
                        .toList(),
                shifted(given.planMade(), n),
                shifted(given.evaluationHeld(), n),
                shifted(given.ruledOutOn(), n),
                shifted(given.prospectUntil(), n),
                given.noCapacity(),
                shifted(given.wiaApplied(), n),
                given.sanctionWeeks());
    }

    private static @Nullable LocalDate shifted(@Nullable LocalDate day, int n) {
        return day == null ? null : day.plusDays(n);
    }
}
