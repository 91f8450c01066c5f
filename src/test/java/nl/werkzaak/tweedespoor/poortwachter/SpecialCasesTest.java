package nl.werkzaak.tweedespoor.poortwachter;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What moves the end of the wage or takes duties away (docs/adr/0025-rule-conventions.md). */
class SpecialCasesTest {
    private static final LocalDate T1 = parse("2026-03-02");
    private static final String NOTE = "poortwachter.note.";

    @Test
    void extendsTheWageByTheDelayOfTheApplication() {
        assertThat(with(Facts.none().withWiaApplied(parse("2027-12-13"))).lastPaidDay())
                .as("on the boundary is in time")
                .isEqualTo("2028-02-27");
        var late = with(Facts.none().withWiaApplied(parse("2027-12-23")));
        assertThat(late.lastPaidDay()).isEqualTo("2028-03-08");
        assertThat(late.firstWiaDay()).isEqualTo("2028-03-09");
        assertThat(late.noteKeys()).containsExactly(NOTE + "lateApplication");
        assertThat(late.duty("wiaApplication").orElseThrow().date()).isEqualTo("2027-12-13");
        assertThat(late.duty("wageEnd").orElseThrow().date()).isEqualTo("2028-03-09");
    }

    @Test
    void givesFourWeeksAfterALateLetter() {
        var letter = Facts.none().withUwvLetterOn(parse("2027-11-29"));
        assertThat(with(letter.withWiaApplied(parse("2027-12-27"))).lastPaidDay())
                .isEqualTo("2028-02-27");
        assertThat(with(letter.withWiaApplied(parse("2027-12-27"))).noteKeys()).containsExactly(NOTE + "lateLetter");
        assertThat(with(letter.withWiaApplied(parse("2027-12-30"))).lastPaidDay())
                .isEqualTo("2028-03-01");
        var early = Facts.none().withUwvLetterOn(parse("2027-10-01")).withWiaApplied(parse("2027-12-14"));
        assertThat(with(early).lastPaidDay()).isEqualTo("2028-02-28");
    }

    @Test
    void addsASanctionToADelay() {
        var facts = Facts.none().withWiaApplied(parse("2027-12-23")).withSanctionWeeks(52);
        assertThat(with(facts).lastPaidDay()).isEqualTo("2029-03-07");
    }

    @Test
    void endsASanctionSixWeeksAfterTheRepairWasFoundGood() {
        var sanction = Facts.none().withSanctionWeeks(52);
        var repaired = with(sanction.withSanctionRepaired(parse("2028-06-01")));
        assertThat(repaired.firstWiaDay()).isEqualTo("2028-07-13");
        assertThat(repaired.lastPaidDay()).isEqualTo("2028-07-12");
        assertThat(repaired.noteKeys()).containsExactly(NOTE + "sanction", NOTE + "sanctionShortened");
        assertThat(with(sanction.withSanctionRepaired(parse("2029-02-01"))).lastPaidDay())
                .as("never later than imposed")
                .isEqualTo("2029-02-25");
        assertThat(with(sanction.withSanctionRepaired(parse("2028-01-03"))).lastPaidDay())
                .as("never before the 104 weeks")
                .isEqualTo("2028-02-27");
    }

    @Test
    void paysSixWeeksOverAowAge() {
        var over = with(Facts.none().withAowOn(parse("2025-01-01")));
        assertThat(over.lastPaidDay()).isEqualTo("2026-04-12");
        assertThat(over.noteKeys()).containsExactly(NOTE + "aow");
        assertThat(over.duties()).extracting(Duty::key).containsExactly("wageEnd");
        assertThat(over.secondTrack().due()).isNull();
        assertThat(over.secondTrack().reasonKeys()).containsExactly("poortwachter.reason.due.aow");
        var during = with(Facts.none().withAowOn(parse("2026-12-01")));
        assertThat(during.lastPaidDay()).isEqualTo("2027-01-11");
        assertThat(during.duty("actionPlan")).isPresent();
        assertThat(during.duty("uwvNotice42")).isEmpty();
        assertThat(with(Facts.none().withAowOn(parse("2028-02-20"))).lastPaidDay())
                .as("never beyond the 104 weeks")
                .isEqualTo("2028-02-27");
        assertThat(with(Facts.none().withAowOn(parse("2028-02-28")))).isEqualTo(with(Facts.none()));
    }

    @Test
    void endsWithTheContractAndAsksForTheReportThen() {
        var ended = with(Facts.none().withContractEnds(parse("2027-01-31")).withSanctionWeeks(10));
        assertThat(ended.lastPaidDay()).isEqualTo("2027-01-31");
        assertThat(ended.firstWiaDay()).as("the waiting time runs on").isEqualTo("2028-02-28");
        assertThat(ended.duty("finalEvaluation").orElseThrow().date()).isEqualTo("2027-01-31");
        assertThat(ended.duty("currentOpinion").orElseThrow().safeDate()).isEqualTo("2027-01-30");
        assertThat(ended.duty("wageEnd").orElseThrow().date()).isEqualTo("2027-02-01");
        assertThat(ended.duty("wiaApplication").orElseThrow().date()).isEqualTo("2027-12-13");
        assertThat(ended.duty("firstYearEvaluation")).isEmpty();
        assertThat(ended.duty("sanctionDecision")).isEmpty();
        assertThat(ended.secondTrack().reasonKeys())
                .containsExactly(
                        "poortwachter.reason.earliest.evaluationPeriod", "poortwachter.reason.due.contractEnds");
        assertThat(ended.noteKeys()).contains(NOTE + "contractEnds");
        assertThat(with(Facts.none().withContractEnds(parse("2028-02-27")))).isEqualTo(with(Facts.none()));
        assertThatThrownBy(() -> with(Facts.none().withContractEnds(parse("2026-03-01"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("contractEnds"));
    }

    @Test
    void leavesLeaveAroundBirthOutOfTheCount() {
        var leave = new DateRange(parse("2026-06-01"), parse("2026-09-20"));
        var result = with(Facts.none().withLeave(List.of(leave)));
        assertThat(result.cases()).hasSize(1);
        assertThat(result.lastPaidDay()).isEqualTo(parse("2028-02-27").plusDays(leave.days()));
        assertThat(result.duty("actionPlan").orElseThrow().date()).isEqualTo("2026-04-27");
        assertThat(result.noteKeys()).containsExactly(NOTE + "leave");
        var recoveredFirst = Poortwachter.timeline(
                T1,
                List.of(new DateRange(parse("2026-05-25"), parse("2026-05-31"))),
                Facts.none().withLeave(List.of(leave)));
        assertThat(recoveredFirst.countedFrom())
                .as("a week of recovery breaks the tie with the leave")
                .isEqualTo("2026-09-21");
    }

    @Test
    void asksNothingAfterARecoveryWithoutRelapse() {
        var result = with(Facts.none().withRecoveredSince(parse("2026-04-27")));
        assertThat(result.duties()).extracting(Duty::key).containsExactly("arboNotice", "problemAnalysis");
        assertThat(result.secondTrack().reasonKeys()).containsExactly("poortwachter.reason.due.recovered");
        assertThat(result.noteKeys()).containsExactly(NOTE + "recovered");
    }

    @Test
    void leavesFactsOfAnEarlierCaseOut() {
        var gap = List.of(new DateRange(parse("2026-05-04"), parse("2026-06-30")));
        var facts = Facts.none().withPlanMade(parse("2026-04-20")).withSanctionWeeks(4);
        var result = Poortwachter.timeline(T1, gap, facts);
        var anew = Poortwachter.timeline(
                parse("2026-07-01"), List.of(), Facts.none().withSanctionWeeks(4));
        assertThat(result.duties()).isEqualTo(anew.duties());
        assertThat(result.noteKeys()).containsExactly(NOTE + "newCase", NOTE + "earlierFacts", NOTE + "sanction");
        assertThat(result.cases())
                .containsExactly(new SickCase(T1, List.of()), new SickCase(parse("2026-07-01"), List.of()));
    }

    private static TimelineResult with(Facts facts) {
        return Poortwachter.timeline(T1, List.of(), facts);
    }
}
