package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole timeline of one case.
 *
 * @param duties      by date
 * @param lastPaidDay last day of wage continuation, a sanction included
 * @param countedFrom first sick day of the case that counts; later than the given one after a gap of four weeks
 * @param ruleVersion the rules that gave these dates
 */
public record TimelineResult(
        List<Duty> duties,
        Band secondTrack,
        LocalDate lastPaidDay,
        LocalDate firstWiaDay,
        LocalDate countedFrom,
        String ruleVersion) {
    public TimelineResult {
        duties = List.copyOf(duties);
    }

    /** The first duty with this key; absent where it is not due. */
    public Optional<Duty> duty(String key) {
        return duties.stream().filter(duty -> duty.key().equals(key)).findFirst();
    }

    public List<Duty> duties(String key) {
        return duties.stream().filter(duty -> duty.key().equals(key)).toList();
    }
}
