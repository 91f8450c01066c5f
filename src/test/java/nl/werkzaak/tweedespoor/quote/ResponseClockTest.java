package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One working day, Dutch public holidays left out; moments are Dutch time. */
class ResponseClockTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-01T09:00, 2026-06-02", // Monday
        "2026-06-05T16:59, 2026-06-08", // Friday
        "2026-06-06T12:00, 2026-06-08", // Saturday
        "2026-06-07T23:59, 2026-06-08", // Sunday
        "2026-04-02T10:00, 2026-04-07", // Maundy Thursday: Good Friday, Easter Monday
        "2026-04-24T10:00, 2026-04-28", // Friday before King's Day
        "2026-05-13T10:00, 2026-05-15", // before Ascension Day
        "2026-12-24T10:00, 2026-12-28", // Christmas on Friday and Saturday
        "2026-12-31T10:00, 2027-01-04", // New Year on Friday
        "2026-06-01T00:30, 2026-06-02", // still Sunday in UTC
    })
    void endsWithTheNextWorkingDay(LocalDateTime asked, LocalDate last) {
        var by = ResponseClock.answerBy(dutch(asked));
        assertThat(by).isEqualTo(dutch(last.atTime(23, 59, 59)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05T16:59, GREEN",
        "2026-06-07T23:59, GREEN",
        "2026-06-08T00:00, AMBER",
        "2026-06-08T23:59, AMBER",
        "2026-06-09T00:00, RED",
    })
    void turnsOnTheLastDayAndAfterIt(LocalDateTime now, ResponseClock expected) {
        var by = ResponseClock.answerBy(dutch(LocalDateTime.parse("2026-06-05T10:00")));
        assertThat(ResponseClock.at(by, dutch(now))).isEqualTo(expected);
    }

    private static Instant dutch(LocalDateTime moment) {
        return moment.atZone(Zones.AMSTERDAM).toInstant();
    }
}
