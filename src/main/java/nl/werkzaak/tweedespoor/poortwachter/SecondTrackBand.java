package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out the band of the second track (own convention on the Werkwijzer Poortwachter, to be checked). */
final class SecondTrackBand {
    private static final String REASON = "poortwachter.reason.";

    private final SickDays days;
    private final Facts facts;
    private final RuleSet rules;
    private final List<String> reasons = new ArrayList<>(3);

    private SecondTrackBand(SickDays days, Facts facts, RuleSet rules) {
        this.days = days;
        this.facts = facts;
        this.rules = rules;
    }

    static Band of(SickDays days, Facts facts, RuleSet rules) {
        return new SecondTrackBand(days, facts, rules).band();
    }

    private Band band() {
        var earliest = earliest();
        var capacityFrom = facts.capacityFrom();
        if (facts.noCapacity() && capacityFrom == null) {
            return notDue(earliest, "due.noCapacity");
        }
        var due = due(capacityFrom);
        var whyNot = Scope.of(facts).whyNotDue(due);
        if (whyNot != null) {
            reasons.removeLast();
            return notDue(Scope.of(facts).whyNotDue(earliest) == null ? earliest : null, whyNot);
        }
        var latest = latest(due);
        return new Band(earliest.isAfter(due) ? due : earliest, due, latest, reasons);
    }

    private Band notDue(@Nullable LocalDate earliest, String why) {
        if (earliest == null) {
            reasons.clear();
        }
        reasons.add(REASON + why);
        return new Band(earliest, null, null, reasons);
    }

    private LocalDate earliest() {
        var ruledOut = facts.ruledOutOn();
        if (ruledOut != null) {
            reasons.add(REASON + "earliest.ruledOut");
            return ruledOut;
        }
        reasons.add(REASON + "earliest.evaluationPeriod");
        var evaluation = rules.rule("firstYearEvaluation");
        var from = evaluation.fromWeek();
        return days.afterWeeks(from == null ? evaluation.week() : from);
    }

    private LocalDate due(@Nullable LocalDate capacityFrom) {
        var held = facts.evaluationHeld();
        var due = held == null
                ? days.afterWeeks(rules.week("secondTrackStart"))
                : days.after(days.before(held) + rules.terms().trackAfterEvaluation());
        if (capacityFrom != null && capacityFrom.isAfter(due)) {
            reasons.add(REASON + "due.capacityAgain");
            return capacityFrom;
        }
        reasons.add(REASON + (held == null ? "due.evaluationPlanned" : "due.evaluationHeld"));
        return due;
    }

    private LocalDate latest(LocalDate due) {
        var prospect = facts.prospectUntil();
        if (prospect == null || !prospect.isAfter(due)) {
            return due;
        }
        if (FirstTrackClosing.holds(days, facts, rules)) {
            reasons.add(REASON + "latest.firstTrackClosed");
            return due;
        }
        var held = facts.evaluationHeld();
        var evaluation = held == null ? days.afterWeeks(rules.week("firstYearEvaluation")) : held;
        var cap = evaluation.plusDays(rules.terms().prospectDays());
        if (!cap.isAfter(due)) {
            return due;
        }
        reasons.add(REASON + (prospect.isAfter(cap) ? "latest.prospectCapped" : "latest.prospect"));
        return prospect.isAfter(cap) ? cap : prospect;
    }
}
