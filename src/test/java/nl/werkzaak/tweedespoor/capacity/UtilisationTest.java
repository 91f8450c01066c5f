package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Red: more than 90 % of the hours booked, three weeks in a row (domain.md §7). */
class UtilisationTest {
    private static final Week FIRST = Week.of(LocalDate.parse("2026-11-30"));

    @ParameterizedTest
    @CsvSource({
        // booked/available per week, the weeks that are red
        "91/100 91/100 91/100, 0 1 2",
        "90/100 91/100 91/100, ''",
        "91/100 91/100 90/100 91/100 91/100, ''",
        "91/100 91/100, ''",
        "'', ''",
        "91/100 95/100 100/100 120/100 10/100, 0 1 2 3",
        "10/100 91/100 91/100 91/100 10/100 91/100 91/100 91/100, 1 2 3 5 6 7",
        "91/100 91/100 0/0 91/100 91/100, ''",
        "91/100 91/100 5/0 0/100, 0 1 2",
        "0/0 0/0 0/0, ''",
        "1/0 1/0 1/0, 0 1 2",
        "900/1000 900/1000 900/1000, ''",
        "901/1000 901/1000 901/1000, 0 1 2",
    })
    void findsRunsOfThreeOrMore(String weeks, String red) {
        var loads = weeks.isBlank() ? List.<WeekLoad>of() : loads(weeks.split(" "));
        assertThat(new Utilisation(loads).red())
                .containsExactlyElementsOf(
                        red.isBlank()
                                ? List.of()
                                : List.of(red.split(" ")).stream()
                                        .map(at -> FIRST.plus(Long.parseLong(at)))
                                        .toList());
    }

    /** 2026 has 53 weeks: a run goes on over the change of the year. */
    @Test
    void countsOnOverWeek53() {
        var red = new Utilisation(loads("50/100", "50/100", "50/100", "95/100", "95/100", "95/100")).red();
        assertThat(red).extracting(Week::number).containsExactly(52, 53, 1);
        assertThat(red).extracting(Week::year).containsExactly(2026, 2026, 2027);
    }

    @Test
    void tellsTheShareWithoutRoundingUp() {
        assertThat(new WeekLoad(FIRST, 1000, 899).percent()).isEqualTo(89);
        assertThat(new WeekLoad(FIRST, 0, 60).percent()).isZero();
        assertThat(new WeekLoad(FIRST, Integer.MAX_VALUE, Integer.MAX_VALUE).percent())
                .isEqualTo(100);
    }

    private static List<WeekLoad> loads(String... weeks) {
        return IntStream.range(0, weeks.length)
                .mapToObj(at -> {
                    var parts = weeks[at].split("/");
                    return new WeekLoad(FIRST.plus(at), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
                })
                .toList();
    }
}
