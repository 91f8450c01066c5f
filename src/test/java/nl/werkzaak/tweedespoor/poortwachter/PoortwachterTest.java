package nl.werkzaak.tweedespoor.poortwachter;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the domain notes, section 1. */
class PoortwachterTest {
    private static final LocalDate T1 = parse("2026-03-02");
    private static final LocalDate T4 = parse("2026-01-05");
    private static final List<DateRange> T4_RECOVERED =
            List.of(new DateRange(parse("2026-05-04"), parse("2026-05-30")));

    @ParameterizedTest
    @CsvSource({
        "arboNotice,           1, 2026-03-09, 2026-09-21, 2026-01-12, 2026-06-13",
        "problemAnalysis,      6, 2026-04-13, 2026-10-26, 2026-02-16, 2026-07-18",
        "actionPlan,           8, 2026-04-27, 2026-11-09, 2026-03-02, 2026-08-01",
        "uwvNotice42,         42, 2026-12-21, 2027-07-05, 2026-11-22, 2027-03-27",
        "firstYearEvaluation, 52, 2027-03-01, 2027-09-13, 2027-01-31, 2027-06-05",
        "secondTrackStart,    58, 2027-04-12, 2027-10-25, 2027-03-14, 2027-07-17",
        "uwvLetter,           88, 2027-11-08, 2028-05-22, 2027-10-10, 2028-02-12",
        "currentOpinion,      91, 2027-11-29, 2028-06-12, 2027-10-31, 2028-03-04",
        "finalEvaluation,     91, 2027-11-29, 2028-06-12, 2027-10-31, 2028-03-04",
        "wiaApplication,      93, 2027-12-13, 2028-06-26, 2027-11-14, 2028-03-18",
        "sanctionDecision,    98, 2028-01-17, 2028-07-31, 2027-12-19, 2028-04-22",
        "wageEnd,            104, 2028-02-28, 2028-09-11, 2028-01-30, 2028-06-03",
    })
    void datesEveryDuty(String key, int week, LocalDate t1, LocalDate t2, LocalDate t4, LocalDate t5) {
        assertDuty(plain(T1), key, week, t1);
        assertDuty(plain(parse("2026-09-14")), key, week, t2);
        assertDuty(Poortwachter.timeline(T4, T4_RECOVERED, Facts.NONE), key, week, t4);
        assertDuty(plain(parse("2026-06-06")), key, week, t5);
    }

    private static void assertDuty(TimelineResult result, String key, int week, LocalDate date) {
        var duty = result.duty(key).orElseThrow();
        assertThat(duty.date()).as(key).isEqualTo(date);
        assertThat(duty.safeDate()).as(key).isEqualTo(date.minusDays(1));
        assertThat(duty.week()).as(key).isEqualTo(week);
    }

    @Test
    void opensTheFirstYearEvaluationInWeek46() {
        assertThat(from(plain(T1))).isEqualTo("2027-01-18");
        assertThat(from(plain(parse("2026-09-14")))).isEqualTo("2027-08-02");
        assertThat(from(Poortwachter.timeline(T4, T4_RECOVERED, Facts.NONE))).isEqualTo("2026-12-20");
        assertThat(from(plain(parse("2026-06-06")))).isEqualTo("2027-04-24");
    }

    private static LocalDate from(TimelineResult result) {
        return result.duty("firstYearEvaluation").orElseThrow().from();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2028-02-27",
        "2026-09-14, 2028-09-10",
        "2026-06-06, 2028-06-02",
    })
    void paysWageFor728Days(LocalDate firstSickDay, LocalDate lastPaidDay) {
        assertThat(plain(firstSickDay).lastPaidDay()).isEqualTo(lastPaidDay);
        assertThat(plain(firstSickDay).firstWiaDay()).isEqualTo(lastPaidDay.plusDays(1));
    }

    @Test
    void shiftsByTheRecoveredDaysAndMovesABoundaryToTheRelapse() {
        var result = Poortwachter.timeline(T4, T4_RECOVERED, Facts.NONE);
        assertThat(result.lastPaidDay()).isEqualTo("2028-01-29");
        assertThat(new SickDays(new SickCase(T4, T4_RECOVERED)).after(7 * 17)).isEqualTo("2026-05-31");
        assertThat(new SickDays(new SickCase(T4, T4_RECOVERED)).last(7 * 17)).isEqualTo("2026-05-03");
    }

    @Test
    void leavesPassedDeadlinesWhereTheyWere() {
        var plain = plain(T4).duty("actionPlan");
        assertThat(Poortwachter.timeline(T4, T4_RECOVERED, Facts.NONE).duty("actionPlan"))
                .isEqualTo(plain);
    }

    @Test
    void startsANewCaseAfterFourWeeks() {
        var recovered = List.of(new DateRange(parse("2026-05-04"), parse("2026-05-31")));
        var result = Poortwachter.timeline(T4, recovered, Facts.NONE);
        assertThat(result.countedFrom()).isEqualTo("2026-06-01");
        assertThat(result.duties()).isEqualTo(plain(parse("2026-06-01")).duties());
    }

    @Test
    void joinsAdjacentRecoveredPeriodsBeforeCountingFourWeeks() {
        var halves = List.of(
                new DateRange(parse("2026-05-18"), parse("2026-05-31")),
                new DateRange(parse("2026-05-04"), parse("2026-05-17")));
        assertThat(Poortwachter.timeline(T4, halves, Facts.NONE).countedFrom()).isEqualTo("2026-06-01");
        var overlapping = List.of(
                new DateRange(parse("2026-05-04"), parse("2026-05-30")),
                new DateRange(parse("2026-05-10"), parse("2026-05-12")));
        assertThat(Poortwachter.timeline(T4, overlapping, Facts.NONE))
                .isEqualTo(Poortwachter.timeline(T4, T4_RECOVERED, Facts.NONE));
    }

    @Test
    void refusesRecoveryBeforeTheFirstSickDay() {
        var recovered = List.of(new DateRange(T1, T1.plusDays(3)));
        assertThatThrownBy(() -> Poortwachter.timeline(T1, recovered, Facts.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("recovered"));
    }

    @Test
    void evaluatesEverySixWeeksAfterThePlanUntilTheApplication() {
        var result = Poortwachter.timeline(T1, List.of(), Facts.none().withPlanMade(parse("2026-04-27")));
        var dates = result.duties("evaluation").stream().map(Duty::date).toList();
        assertThat(dates).startsWith(parse("2026-06-08"), parse("2026-07-20"), parse("2026-08-31"));
        assertThat(dates).allMatch(day -> day.isBefore(parse("2027-12-13"))).hasSize(14);
        assertThat(dates.getLast()).isEqualTo("2027-12-06");
    }

    @Test
    void datesThePlanFromTheAdvice() {
        var result = Poortwachter.timeline(T1, List.of(), Facts.none().withAdviceGiven(parse("2026-04-01")));
        assertThat(result.duty("actionPlan").orElseThrow().date()).isEqualTo("2026-04-15");
        assertThat(result.duty("evaluation").orElseThrow().date()).isEqualTo("2026-05-27");
    }

    @Test
    void extendsTheWageBySanction() {
        var result = Poortwachter.timeline(T1, List.of(), Facts.none().withSanctionWeeks(52));
        assertThat(result.lastPaidDay()).isEqualTo("2029-02-25");
        assertThat(result.firstWiaDay()).isEqualTo("2029-02-26");
        assertThat(result.duty("wageEnd").orElseThrow().date()).isEqualTo("2029-02-26");
        assertThatThrownBy(
                        () -> Poortwachter.timeline(T1, List.of(), Facts.none().withSanctionWeeks(53)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void rollsABoundaryToTheFirstWorkingDay() {
        var notice = plain(parse("2026-06-06")).duty("uwvNotice42").orElseThrow();
        assertThat(notice.onWorkingDay()).isEqualTo("2027-03-30");
    }

    @Test
    void keepsDutiesInOrderAndCoversEveryRule() {
        var duties = plain(T1).duties();
        assertThat(duties).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(duties.stream().map(Duty::key).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        RuleSet.current().rules().stream().map(Rule::key).toList());
        assertThat(Stream.of(RuleSet.current().rules().toArray(Rule[]::new)).map(Rule::id))
                .doesNotHaveDuplicates();
    }

    private static TimelineResult plain(LocalDate firstSickDay) {
        return Poortwachter.timeline(firstSickDay, List.of(), Facts.NONE);
    }
}
