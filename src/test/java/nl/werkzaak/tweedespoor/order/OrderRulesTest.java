package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.order.OrderForm.Recovered;
import nl.werkzaak.tweedespoor.order.OrderForm.Who;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate PILOT_END = LocalDate.parse("2027-12-31");

    @Test
    void acceptsMinimalAnswers() {
        assertThat(refused(who(day("2026-03-02")))).isEmpty();
    }

    @Test
    void namesEveryMissingField() {
        var nobody = new Who(null, null, " ", "", "", "", null, List.of());
        assertThat(refused(nobody)).containsExactly("employer", "initials", "lastName", "reference", "firstSickDay");
    }

    @Test
    void refusesTextShapedLikeABsnInAnyField() {
        var bsn = "111222333";
        var who = new Who(UUID.randomUUID(), null, bsn, bsn, bsn, bsn, day("2026-03-02"), List.of());
        assertThat(refused(who)).containsExactly("initials", "lastName", "reference", "jobTitle");
        assertThat(who.guarded().lastName()).isEmpty();
    }

    @Test
    void refusesAFirstSickDayInTheFuture() {
        assertThat(key(who(TODAY.plusDays(1)))).isEqualTo("order.refusal.firstSickDayFuture");
        assertThat(refused(who(TODAY))).isEmpty();
    }

    /** 104 weeks are 728 days: the last paid day is 727 days after the first (domain.md §1). */
    @Test
    void refusesACaseWhoseLastPaidDayHasPassed() {
        assertThat(refused(who(TODAY.minusDays(727)))).isEmpty();
        assertThat(key(who(TODAY.minusDays(728)))).isEqualTo("order.refusal.paidUp");
    }

    @Test
    void refusesRecoveredPeriodsThatCannotBe() {
        assertThat(recovered("2026-03-02", "2026-03-10")).isEqualTo("order.refusal.recoveredOrder");
        assertThat(recovered("2026-05-10", "2026-05-04")).isEqualTo("order.refusal.recoveredIncomplete");
        assertThat(recovered("2026-05-10", null)).isEqualTo("order.refusal.recoveredIncomplete");
        assertThat(recovered("2026-11-20", "2026-11-24")).isEqualTo("order.refusal.recoveredFuture");
        assertThat(recovered("2026-05-04", "2026-05-31")).isEqualTo("order.refusal.recoveredNewCase");
        assertThat(recovered("2026-05-04", "2026-05-30")).isNull();
        var halves = who(
                day("2026-03-02"),
                new Recovered(day("2026-05-04"), day("2026-05-17")),
                new Recovered(day("2026-05-18"), day("2026-05-31")));
        assertThat(OrderRules.who(halves, TODAY, OrderRulesTest::lastPaidDay))
                .as("four weeks in two halves")
                .containsKey("recovered");
    }

    @Test
    void refusesStartsThatCannotBe() {
        var monday = day("2026-11-30");
        assertThat(start(null, monday)).isEqualTo("order.refusal.start");
        assertThat(start(TODAY, TODAY)).isEqualTo("order.refusal.startPast");
        assertThat(start(monday, day("2026-12-07"))).isEqualTo("order.refusal.startFull");
        assertThat(start(day("2028-01-03"), day("2028-01-03"))).isEqualTo("order.refusal.startAfterPilot");
        assertThat(start(monday, monday)).isNull();
    }

    @Test
    void warnsWhereThePackageOutlivesWageOrPilot() {
        var start = day("2027-06-07");
        assertThat(OrderRules.warnings(start, 26, day("2027-12-05"), PILOT_END)).isEmpty();
        assertThat(OrderRules.warnings(start, 26, day("2027-12-04"), PILOT_END))
                .extracting(Refusal::key)
                .containsExactly("order.warning.outlivesWage");
        assertThat(OrderRules.warnings(start, 52, day("2027-12-04"), PILOT_END))
                .extracting(Refusal::key)
                .containsExactly("order.warning.outlivesWage", "order.warning.outlivesPilot");
    }

    @Test
    void warnsWhenTheSecondTrackStartsAfterItIsDue() {
        var band =
                Poortwachter.timeline(day("2026-03-02"), List.of(), Facts.NONE).secondTrack();
        assertThat(OrderRules.lateStart(day("2027-04-12"), band)).isEmpty();
        assertThat(OrderRules.lateStart(day("2027-04-19"), band).map(Refusal::key))
                .contains("order.warning.lateStart");
    }

    private static Who who(LocalDate firstSickDay, Recovered... recovered) {
        return new Who(UUID.randomUUID(), null, "A.B.", "Jansen", "P-17", "", firstSickDay, List.of(recovered));
    }

    private static List<String> refused(Who who) {
        return List.copyOf(
                OrderRules.who(who, TODAY, OrderRulesTest::lastPaidDay).keySet());
    }

    private static String key(Who who) {
        return OrderRules.who(who, TODAY, OrderRulesTest::lastPaidDay)
                .get("firstSickDay")
                .key();
    }

    private static @Nullable String recovered(String from, @Nullable String until) {
        var who = who(day("2026-03-02"), new Recovered(day(from), until == null ? null : day(until)));
        var refusal = OrderRules.who(who, TODAY, OrderRulesTest::lastPaidDay).get("recovered");
        return refusal == null ? null : refusal.key();
    }

    private static @Nullable String start(@Nullable LocalDate start, LocalDate free) {
        return OrderRules.start(start, TODAY, PILOT_END, List.of(free))
                .map(Refusal::key)
                .orElse(null);
    }

    private static LocalDate lastPaidDay(Who who) {
        return Poortwachter.timeline(who.firstSickDay(), who.recoveredRanges(), Facts.NONE)
                .lastPaidDay();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
