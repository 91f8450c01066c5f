package nl.werkzaak.tweedespoor.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingRulesTest {
    private final WaitingRules rules = new WaitingRules(2);

    /** Dutch time; Good Friday and Easter Monday are no working days, and the clock goes forward on 28 March 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-04T22:59:59Z, 2026-11-09",
        "2026-11-05, 2026-11-09T22:59:59Z, 2026-11-16",
        "2027-03-25, 2027-03-31T21:59:59Z, 2027-04-05",
        "2026-10-23, 2026-10-27T22:59:59Z, 2026-11-02"
    })
    void givesTwoWorkingDaysAndNoStartBeforeTheAnswer(LocalDate today, String until, LocalDate earliest) {
        assertThat(rules.until(today)).isEqualTo(until);
        assertThat(rules.earliest(today)).isEqualTo(new Week(earliest));
    }

    /** Vectors T1 and T4 of domain.md §1: week 58. */
    @Test
    void reckonsTheUrgencyAsTheTimelineDoes() {
        assertThat(new SickDates(LocalDate.parse("2026-03-02"), List.of()).due())
                .isEqualTo("2027-04-12");
        var recovered = new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-30"));
        assertThat(new SickDates(LocalDate.parse("2026-01-05"), List.of(recovered)).due())
                .isEqualTo("2027-03-14");
    }

    @Test
    void callsAStartAfterTheDueDateTooLate() {
        var due = LocalDate.parse("2026-12-01");
        var before = new Week(LocalDate.parse("2026-11-30"));
        assertThat(new Outlook(due, before).tooLate()).isFalse();
        assertThat(new Outlook(due, before.plus(1)).tooLate()).isTrue();
        assertThat(new Outlook(due, null).tooLate()).isTrue();
        assertThat(new Outlook(null, before).tooLate()).isFalse();
        assertThat(new Outlook(null, null).tooLate()).isTrue();
    }
}
