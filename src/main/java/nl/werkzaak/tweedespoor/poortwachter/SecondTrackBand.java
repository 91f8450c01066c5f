package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;

/** Works out the band of the second track (own convention on the Werkwijzer Poortwachter, to be checked). */
final class SecondTrackBand {
    private static final String REASON = "poortwachter.reason.";

    private SecondTrackBand() {}

    static Band of(SickDays days, Facts facts, RuleSet rules) {
        var reasons = new ArrayList<String>();
        var evaluationRule = rules.rule("firstYearEvaluation");
        var earliest = facts.ruledOutOn();
        if (earliest == null) {
            var from = evaluationRule.fromWeek() == null ? evaluationRule.week() : evaluationRule.fromWeek();
            earliest = days.after(7L * from);
            reasons.add(REASON + "earliest.evaluationPeriod");
        } else {
            reasons.add(REASON + "earliest.ruledOut");
        }
        var capacityFrom = facts.capacityFrom();
        if (facts.noCapacity() && capacityFrom == null) {
            reasons.add(REASON + "due.noCapacity");
            return new Band(earliest, null, null, reasons);
        }
        var due = due(days, facts, rules, reasons);
        if (capacityFrom != null && capacityFrom.isAfter(due)) {
            due = capacityFrom;
            reasons.set(reasons.size() - 1, REASON + "due.capacityAgain");
        }
        var latest = latest(due, days, facts, rules, reasons);
        return new Band(earliest.isAfter(due) ? due : earliest, due, latest, reasons);
    }

    private static LocalDate due(SickDays days, Facts facts, RuleSet rules, ArrayList<String> reasons) {
        var held = facts.evaluationHeld();
        if (held == null) {
            reasons.add(REASON + "due.evaluationPlanned");
            return days.after(7L * rules.rule("secondTrackStart").week());
        }
        reasons.add(REASON + "due.evaluationHeld");
        return days.after(days.before(held) + rules.trackAfterEvaluation());
    }

    private static LocalDate latest(
            LocalDate due, SickDays days, Facts facts, RuleSet rules, ArrayList<String> reasons) {
        var prospect = facts.prospectUntil();
        if (prospect == null || !prospect.isAfter(due)) {
            return due;
        }
        var held = facts.evaluationHeld();
        var evaluation =
                held == null ? days.after(7L * rules.rule("firstYearEvaluation").week()) : held;
        var cap = evaluation.plusDays(rules.prospectDays());
        if (!cap.isAfter(due)) {
            return due;
        }
        reasons.add(REASON + (prospect.isAfter(cap) ? "latest.prospectCapped" : "latest.prospect"));
        return prospect.isAfter(cap) ? cap : prospect;
    }
}
