package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * Gives the dated duties of an employer from the first sick day. Terms are full weeks of seven calendar days, never
 * months or years: the waiting period is 104 weeks (BW7:629(1), WIA 23).
 */
public final class Poortwachter {
    private static final Comparator<Duty> BY_DATE = Comparator.comparing(Duty::date);

    private Poortwachter() {}

    /**
     * Under the rules that are valid for the case.
     *
     * @param recovered periods of full recovery between sick periods; partial resumption is no recovery
     * @throws Refusal when a recovered period does not start after the first sick day
     */
    public static TimelineResult timeline(LocalDate firstSickDay, List<DateRange> recovered, Facts facts) {
        var rules = RuleSet.validFor(firstSickDay);
        var cases = Samentelling.cases(
                firstSickDay, recovered, facts.leave(), rules.terms().newCaseGap());
        return timeline(cases, facts, RuleSet.validFor(cases.getLast().firstSickDay()));
    }

    /** The same under the given rules, for instance a proposed version. */
    public static TimelineResult timeline(
            LocalDate firstSickDay, List<DateRange> recovered, Facts facts, RuleSet rules) {
        var gap = rules.terms().newCaseGap();
        return timeline(Samentelling.cases(firstSickDay, recovered, facts.leave(), gap), facts, rules);
    }

    private static TimelineResult timeline(List<SickCase> cases, Facts given, RuleSet rules) {
        var days = new SickDays(cases.getLast());
        check(days, given, rules);
        var facts = given.since(days.start());
        var notes = Notes.of(cases, given, facts, rules);
        FirstTrackClosing.note(days, facts, rules, notes);
        var wage = WageEnd.of(days, facts, rules, notes);
        var band = SecondTrackBand.of(days, facts, rules);
        var duties = new ArrayList<Duty>(32);
        var dates = new DutyDates(days, facts, rules, band, wage);
        for (var rule : rules.rules()) {
            dates.add(rule, duties);
        }
        duties.sort(BY_DATE);
        return new TimelineResult(
                cases, Scope.of(facts).limit(duties), band, wage.lastPaidDay(), wage.firstWiaDay(), rules, notes);
    }

    private static void check(SickDays days, Facts facts, RuleSet rules) {
        var most = rules.terms().maxSanctionWeeks();
        if (facts.sanctionWeeks() < 0 || facts.sanctionWeeks() > most) {
            throw new Refusal("poortwachter.sanction.range", most).at("sanctionWeeks");
        }
        var ends = facts.contractEnds();
        if (ends != null && ends.isBefore(days.start())) {
            throw new Refusal("poortwachter.contract.before").at("contractEnds");
        }
    }
}
