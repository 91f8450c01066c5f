package nl.werkzaak.tweedespoor.poortwachter;

import org.jspecify.annotations.Nullable;

/**
 * One duty as data.
 *
 * @param id       stable name of the rule over its versions
 * @param key      key of the duty in texts and interfaces
 * @param fromWeek week after which the duty may be done, when it is a span
 * @param week     full weeks of sickness after which the boundary lies
 * @param source   article or norm, for people
 */
public record Rule(
        String id, String key, @Nullable Integer fromWeek, int week, Owner owner, String source, Certainty certainty) {

    static Rule sure(String id, String key, int week, Owner owner, String source) {
        return new Rule(id, key, null, week, owner, source, Certainty.SURE);
    }

    static Rule check(String id, String key, int week, Owner owner, String source) {
        return new Rule(id, key, null, week, owner, source, Certainty.CHECK);
    }

    Rule from(int weekFrom) {
        return new Rule(id, key, weekFrom, week, owner, source, certainty);
    }
}
