package nl.werkzaak.tweedespoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;

class PackageFitTest {

    private static final Week START = new Week(LocalDate.parse("2026-12-07"));
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-06-06");

    @Test
    void endsOnTheSundayOfItsLastWeek() {
        assertThat(PackageFit.of(START, 26, LAST_DAY).lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void fitsUpToTheLastPaidDay() {
        assertThat(PackageFit.of(START, 26, LAST_DAY).fits()).isTrue();
        assertThat(PackageFit.of(START, 26, LAST_DAY).weeksLeft()).isZero();
        assertThat(PackageFit.of(START, 26, LAST_DAY.plusDays(20)).weeksLeft()).isEqualTo(2);
    }

    @Test
    void tellsHowLongItGoesOnAfterThat() {
        assertThat(PackageFit.of(START, 26, LAST_DAY.minusDays(1)).fits()).isFalse();
        assertThat(PackageFit.of(START, 26, LAST_DAY.minusDays(1)).weeksBeyond())
                .isEqualTo(1);
        assertThat(PackageFit.of(START, 26, LAST_DAY.minusDays(8)).weeksBeyond())
                .isEqualTo(2);
    }
}
