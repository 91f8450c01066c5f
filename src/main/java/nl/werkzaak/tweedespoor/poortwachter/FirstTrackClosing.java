package nl.werkzaak.tweedespoor.poortwachter;

import java.util.List;

/** The pending bill that lets small employers close the first track after year one; a flag of the rules. */
final class FirstTrackClosing {
    private FirstTrackClosing() {}

    /** Closed, under rules that know closing, and not before year one was over. */
    static boolean holds(SickDays days, Facts facts, RuleSet rules) {
        var closed = facts.firstTrackClosed();
        return closed != null
                && rules.terms().firstTrackMayClose()
                && !closed.isBefore(days.afterWeeks(rules.week("firstYearEvaluation")));
    }

    static void note(SickDays days, Facts facts, RuleSet rules, List<String> notes) {
        if (facts.firstTrackClosed() != null) {
            notes.add("poortwachter.note." + (holds(days, facts, rules) ? "firstTrackClosed" : "firstTrackNotClosed"));
        }
    }
}
