package nl.werkzaak.tweedespoor.poortwachter;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know beside the dates; texts without arguments, since the dates stand in the result. */
final class Notes {
    private static final String NOTE = "poortwachter.note.";

    private Notes() {}

    /** @param used the facts that belong to the last case */
    static List<String> of(List<SickCase> cases, Facts given, Facts used, RuleSet rules) {
        var notes = new ArrayList<String>(4);
        if (rules.status() == RuleSet.Status.PROPOSED) {
            notes.add(NOTE + "proposed");
        }
        if (cases.size() > 1) {
            notes.add(NOTE + "newCase");
        }
        if (!given.equals(used)) {
            notes.add(NOTE + "earlierFacts");
        }
        if (!given.leave().isEmpty()) {
            notes.add(NOTE + "leave");
        }
        if (given.recoveredSince() != null) {
            notes.add(NOTE + "recovered");
        }
        return notes;
    }
}
