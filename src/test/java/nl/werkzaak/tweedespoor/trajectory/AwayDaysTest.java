package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayDaysTest {
    private static final DateRange DAYS = new DateRange(LocalDate.parse("2026-12-30"), LocalDate.parse("2027-01-05"));

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-29, false",
        "2026-12-01, 2026-12-30, true",
        "2026-12-01, 2027-01-05, true",
        "2026-12-01, 2027-01-06, false",
        "2026-12-29, 2026-12-15, false",
        "2026-12-30, 2026-12-15, true",
        "2027-01-02, 2026-12-15, true",
    })
    void concernsWhatIsDueInItAndWhatIsLateOnceItHasBegun(LocalDate today, LocalDate by, boolean concerns) {
        assertThat(new AwayDays(DAYS, today).concerns(by)).isEqualTo(concerns);
    }

    @Test
    void countsWeeksOverTheYearFromTodayOn() {
        var ahead = new AwayDays(DAYS, LocalDate.parse("2026-12-01"));
        assertThat(ahead.firstWeek().code()).isEqualTo("2026-W53");
        assertThat(ahead.weekAfter()).isEqualTo(Week.of(LocalDate.parse("2027-01-11")));
        var begun = new AwayDays(DAYS, LocalDate.parse("2027-01-04"));
        assertThat(begun.left().from()).isEqualTo(LocalDate.parse("2027-01-04"));
        assertThat(begun.firstWeek().code()).isEqualTo("2027-W01");
    }
}
