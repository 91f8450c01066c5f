package nl.werkzaak.tweedespoor.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine gives the dates of a reference that was written apart from it and counts day by day. */
class SlowReferenceTest {
    private static final int CASES = 600;

    @Test
    void givesTheDatesOfTheReference() {
        GeneratedCase.all(CASES).forEach(SlowReferenceTest::compare);
    }

    private static void compare(GeneratedCase given) {
        var expected = new SlowReference(given);
        var result = given.timeline();
        var name = given.toString();
        assertThat(dates(result)).as(name).isEqualTo(expected.duties());
        assertThat(result.lastPaidDay()).as(name).isEqualTo(expected.lastPaidDay());
        assertThat(result.firstWiaDay()).as(name).isEqualTo(expected.firstWiaDay());
        assertThat(result.secondTrack().earliest()).as(name).isEqualTo(expected.earliest());
        assertThat(result.secondTrack().due()).as(name).isEqualTo(expected.due());
        assertThat(result.secondTrack().latest()).as(name).isEqualTo(expected.latest());
        assertThat(result.duty("firstYearEvaluation").orElseThrow().from())
                .as(name)
                .isEqualTo(expected.opensFirstYearEvaluation());
        assertThat(result.cases()).as(name).extracting(SickCase::firstSickDay).isEqualTo(expected.caseStarts);
        assertThat(result.duties()).as(name).allSatisfy(duty -> assertThat(duty.safeDate())
                .isEqualTo(duty.date().minusDays(1)));
    }

    private static Map<String, LocalDate> dates(TimelineResult result) {
        var dates = new TreeMap<String, LocalDate>();
        var number = 0;
        for (var duty : result.duties()) {
            dates.put(duty.key().equals("evaluation") ? "evaluation" + ++number : duty.key(), duty.date());
        }
        return dates;
    }

    /** The cases are worth comparing: every weekday, leap days, year ends, both sides of the 28 days, all facts. */
    @Test
    void coversWhatCanGoWrong() {
        var cases = GeneratedCase.all(CASES).toList();
        assertThat(cases.stream().map(c -> c.firstSickDay().getDayOfWeek()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DayOfWeek.values());
        assertThat(cases).anyMatch(c -> c.firstSickDay().toString().endsWith("-02-29"));
        assertThat(cases).anyMatch(c -> c.firstSickDay().toString().endsWith("-12-31"));
        assertThat(cases.stream().map(c -> c.firstSickDay().getYear()).collect(Collectors.toSet()))
                .hasSize(36);
        for (long gap : new long[] {1, 27, 28, 40}) {
            assertThat(cases).anyMatch(c -> c.recovered().stream().anyMatch(range -> range.days() == gap));
        }
        assertThat(cases.stream().map(c -> c.recovered().size()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        assertThat(cases).anyMatch(c -> c.timeline().cases().size() > 3);
    }
}
