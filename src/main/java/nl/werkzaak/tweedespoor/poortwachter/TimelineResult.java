package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole timeline of the last case.
 *
 * @param cases       all cases in order; duties are those of the last
 * @param duties      by date
 * @param lastPaidDay last day of wage continuation, every extension included
 * @param firstWiaDay first day on which the WIA can start
 * @param rules       the rules that gave these dates
 * @param noteKeys    what else applies, as text keys without arguments
 */
public record TimelineResult(
        List<SickCase> cases,
        List<Duty> duties,
        Band secondTrack,
        LocalDate lastPaidDay,
        LocalDate firstWiaDay,
        RuleSet rules,
        List<String> noteKeys) {
    public TimelineResult {
        cases = List.copyOf(cases);
        duties = List.copyOf(duties);
        noteKeys = List.copyOf(noteKeys);
    }

    /** First sick day of the case that counts; later than the given one after a gap of four weeks. */
    public LocalDate countedFrom() {
        return cases.getLast().firstSickDay();
    }

    public String ruleVersion() {
        return rules.version();
    }

    /** The first duty with this key; absent where it is not due. */
    public Optional<Duty> duty(String key) {
        return duties.stream().filter(duty -> duty.key().equals(key)).findFirst();
    }

    public List<Duty> duties(String key) {
        return duties.stream().filter(duty -> duty.key().equals(key)).toList();
    }
}
