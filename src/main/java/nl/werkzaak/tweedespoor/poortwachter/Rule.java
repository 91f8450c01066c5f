package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One duty as data; its texts are {@link #textKey()} and {@link #explainKey()} in the bundles.
 *
 * @param id        stable name of the rule over its versions
 * @param key       key of the duty in texts and interfaces
 * @param fromWeek  week after which the duty may be done, when it is a span
 * @param week      full weeks of sickness after which the boundary lies
 * @param source    article or norm, for people
 * @param version   the set of rules that brought this text and these weeks
 * @param validFrom first sick days from here on fall under it
 */
public record Rule(
        String id,
        String key,
        @Nullable Integer fromWeek,
        int week,
        Owner owner,
        String source,
        Certainty certainty,
        String version,
        LocalDate validFrom) {

    /** Equal rules have equal ids; hashing all fields would cost more than looking a rule up saves. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String textKey() {
        return "poortwachter.duty." + key;
    }

    public String explainKey() {
        return textKey() + ".explain";
    }
}
