package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportScheduleTest {
    private static final LocalDate BASE = LocalDate.parse("2026-06-01");

    @Test
    void asksForAReportEverySixWeeksAndOneOnTheLastDay() {
        assertThat(ReportSchedule.dueDates(BASE, LocalDate.parse("2026-10-04")))
                .containsExactly(
                        LocalDate.parse("2026-07-13"), LocalDate.parse("2026-08-24"), LocalDate.parse("2026-10-04"));
    }

    /** Base, first day that lay still, first day again, base after it. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-11, 2026-06-25, 2026-06-15",
        "2026-06-20, 2026-06-11, 2026-06-25, 2026-06-25",
        "2026-06-25, 2026-06-11, 2026-06-25, 2026-06-25",
        "2026-06-01, 2026-06-11, 2026-06-11, 2026-06-01",
    })
    void shiftsByTheDaysThatLayStillAfterTheLastReport(
            LocalDate base, LocalDate paused, LocalDate resumed, LocalDate expected) {
        assertThat(ReportSchedule.shifted(base, paused, resumed)).isEqualTo(expected);
    }
}
