package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.capacity.PlanningCell.State;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningCellTest {
    @ParameterizedTest
    @CsvSource({
        // available, booked, state, free, over, tenths
        "0, 0, CLOSED, 0, 0, 0",
        "0, 30, OVER, 0, 30, 10",
        "600, 0, ROOM, 600, 0, 0",
        "600, 1, ROOM, 599, 0, 1",
        "600, 300, ROOM, 300, 0, 5",
        "600, 301, BUSY, 299, 0, 6",
        "600, 540, BUSY, 60, 0, 9",
        "600, 541, FULL, 59, 0, 10",
        "600, 600, FULL, 0, 0, 10",
        "600, 601, OVER, 0, 1, 10",
    })
    void saysHowFullTheWeekIs(int available, int booked, State state, int free, int over, int tenths) {
        var cell = new PlanningCell(Week.of(LocalDate.parse("2026-06-01")), available, booked, 0, 1, 0);
        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.free()).isEqualTo(free);
        assertThat(cell.over()).isEqualTo(over);
        assertThat(cell.tenths()).isEqualTo(tenths);
    }
}
