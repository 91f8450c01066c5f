package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({"NL000099998B57", "NL004495445B01", "nl0044.95445.b01"})
    void acceptsVatIds(String text) {
        assertThat(VatId.parse(text).value()).startsWith("NL00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL123456789B01", "NL000099998B58", "BE0123456789", "", "NL000000000B00"})
    void refusesVatIds(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> VatId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", ""})
    void refusesKvkNumbers(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> KvkNumber.parse(text));
    }

    @Test
    void keepsLeadingZerosOfKvkNumbers() {
        assertThat(KvkNumber.parse("0123 4567").value()).isEqualTo("01234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123 AB", "4001 SS", "4001SA", "40011AB", "AB 4001"})
    void refusesPostcodes(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Postcode.parse(text));
    }

    @Test
    void writesPostcodesWithASpace() {
        assertThat(Postcode.parse("4001ab").value()).isEqualTo("4001 AB");
    }

    @ParameterizedTest
    @CsvSource({"0344 612 345,+31344612345", "+31 6 12345678,+31612345678", "+32 2 555 12 12,+3225551212"})
    void acceptsPhoneNumbers(String text, String stored) {
        assertThat(PhoneNumber.parse(text).value()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "bel mij", "06123", ""})
    void refusesPhoneNumbers(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PhoneNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "BSN 111222333.", "nr 111.222.333", "1112 22 333 van Jan", "004495445"})
    void findsCitizenNumbers(String text) {
        assertThat(TextGuard.check(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bel 0612345678", "123456789", "NL91ABNA0417164300", "10 okt 2026", "000000000"})
    void letsOtherTextsPass(String text) {
        assertThat(TextGuard.check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"135000,2100,28350", "275000,2100,57750", "1,2100,0", "2,2500,1", "3,5000,2", "10,450,0", "-3,5000,-2"})
    void roundsHalfUp(long cents, int basisPoints, long expected) {
        assertThat(Money.of(cents).percent(basisPoints)).isEqualTo(Money.of(expected));
    }

    @Test
    void writesMoneyTheDutchWay() {
        assertThat(Formats.money(Money.euros("2750.00"), Texts.DUTCH)).isEqualTo("€\u00a02.750,00");
        assertThat(Formats.money(Money.euros("2750.5"), Texts.ENGLISH)).isEqualTo("€\u00a02,750.50");
    }

    @Test
    void knowsWeek53() {
        assertThat(Week.of(LocalDate.of(2026, 12, 31)).number()).isEqualTo(53);
        assertThat(Week.of(LocalDate.of(2027, 1, 3)).year()).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02,1,2026-04-07", // Good Friday counts as a holiday for terms (Algemene termijnenwet art. 3)
        "2026-04-03,1,2026-04-07", // over Easter
        "2026-12-24,1,2026-12-28", // over Christmas and a weekend
        "2026-04-24,1,2026-04-28", // over King's Day on a Monday
        "2026-03-02,5,2026-03-09",
        "2026-03-09,-5,2026-03-02"
    })
    void countsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.plus(from, days)).isEqualTo(expected);
    }
}
