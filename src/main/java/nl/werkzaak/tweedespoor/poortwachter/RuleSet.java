package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of one version, so that a shown date can be traced to what gave it.
 *
 * @param validFrom first sick days from here on fall under this version
 */
public record RuleSet(String version, LocalDate validFrom, Status status, List<Rule> rules, RuleTerms terms) {

    public enum Status {
        IN_FORCE,
        /** A bill or plan: can be computed with when asked for, never of itself. */
        PROPOSED
    }

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The newest rules in force. */
    public static RuleSet current() {
        return validFor(LocalDate.MAX);
    }

    /** Every known version, the oldest first. */
    public static List<RuleSet> versions() {
        return RuleVersions.ALL;
    }

    /** The newest version in force on the first sick day of the case; for an older case the oldest there is. */
    public static RuleSet validFor(LocalDate firstSickDay) {
        var found = RuleVersions.ALL.getFirst();
        for (var each : RuleVersions.ALL) {
            if (each.status == Status.IN_FORCE && !each.validFrom.isAfter(firstSickDay)) {
                found = each;
            }
        }
        return found;
    }

    public Rule rule(String key) {
        for (var rule : rules) {
            if (rule.key().equals(key)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(key);
    }

    int week(String key) {
        return rule(key).week();
    }
}
