package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.junit.jupiter.api.Test;

class ReportGapsTest {
    private static final LocalDate START = LocalDate.parse("2026-06-01");

    @Test
    void findsNoneInTheFirstSixWeeks() {
        assertThat(ReportGaps.find(START, START.plusDays(42), List.of(), List.of()))
                .isEmpty();
        assertThat(ReportGaps.find(START, START.plusDays(43), List.of(), List.of()))
                .hasSize(1);
    }

    @Test
    void findsTheStretchBetweenTwoReports() {
        var reports = List.of(period(0, 42), period(42, 120));
        assertThat(ReportGaps.find(START, START.plusDays(130), reports, List.of()))
                .containsExactly(new DateRange(START.plusDays(42), START.plusDays(120)));
    }

    @Test
    void leavesOutTheDaysThatLayStill() {
        var paused = List.of(period(20, 40));
        assertThat(ReportGaps.find(START, START.plusDays(62), List.of(), paused))
                .isEmpty();
        assertThat(ReportGaps.find(START, START.plusDays(63), List.of(), paused))
                .hasSize(1);
    }

    @Test
    void doesNotMindTheOrderOrOverlaps() {
        var reports = List.of(period(40, 80), period(0, 42), period(10, 41));
        assertThat(ReportGaps.find(START, START.plusDays(100), reports, List.of()))
                .isEmpty();
    }

    private static DateRange period(int from, int until) {
        return new DateRange(START.plusDays(from), START.plusDays(until));
    }
}
