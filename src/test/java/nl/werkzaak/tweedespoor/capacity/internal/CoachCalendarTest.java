package nl.werkzaak.tweedespoor.capacity.internal;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoachCalendarTest {
    private final CoachCalendar calendar = new CoachCalendar(
            List.of(
                    new HoursSpan(parse("2026-04-01"), parse("2026-08-31"), 1200),
                    new HoursSpan(parse("2026-09-01"), null, 600)),
            List.of(Absence.leave(new DateRange(parse("2026-07-15"), parse("2026-07-31")))));

    @ParameterizedTest
    @CsvSource({
        "2026-03-23, 0", // before the contract
        "2026-03-30, 480", // starts on Wednesday, Good Friday is off
        "2026-04-20, 1200", // a plain week
        "2026-05-25, 960", // Whit Monday
        "2026-07-13, 480", // leave from Wednesday on
        "2026-07-20, 0", // a week of leave
        "2026-08-31, 720", // fewer hours from Tuesday on: 240 + 4 x 120
        "2026-12-21, 480", // Christmas Day on Friday
        "2026-12-28, 480", // week 53, New Year's Day on Friday
        "2027-03-22, 480", // the clock changes on Sunday, Good Friday is off
        "2026-10-19, 600", // the clock changes on Sunday
    })
    void givesAFifthForEachWorkingDay(String monday, int minutes) {
        assertThat(calendar.minutes(Week.of(parse(monday)))).isEqualTo(minutes);
    }

    @Test
    void hasNoMinutesWithoutHours() {
        assertThat(new CoachCalendar(List.of(), List.of()).minutes(Week.of(parse("2026-04-20"))))
                .isZero();
    }
}
