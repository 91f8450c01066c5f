package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-W48",
        "2026-12-28, 2026-W53",
        "2027-01-04, 2027-W01",
        "2025-12-29, 2026-W01",
        "2026-03-23, 2026-W13",
        "2026-10-19, 2026-W43",
    })
    void isWrittenInAnAddressAndReadBack(LocalDate monday, String code) {
        assertThat(new Week(monday).code()).isEqualTo(code);
        assertThat(Week.ofCode(code)).contains(new Week(monday));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-W53", "2026-W00", "2026-W54", "2026-11-23", "W48", "", "2026-W48-1", "2026-W4"})
    void refusesCodesOfNoWeek(String code) {
        assertThat(Week.ofCode(code)).isEmpty();
    }
}
