package nl.werkzaak.tweedespoor.site.api;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkzaak.tweedespoor.poortwachter.Certainty;
import nl.werkzaak.tweedespoor.poortwachter.Owner;
import nl.werkzaak.tweedespoor.poortwachter.Rule;
import nl.werkzaak.tweedespoor.shared.Texts;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * What every timeline of one language says again about a rule, written once. It comes from the rules and the bundles
 * only, never from a visitor, so there is little of it.
 */
final class WrittenWords {
    private final Texts texts;
    private final Locale locale;
    private final Map<Rule, SerializableString> rules = new ConcurrentHashMap<>();

    WrittenWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    private record RuleJson(String owner, String rule, String version, String source, String certainty, String text) {}

    /** The last fields of a duty, from the comma after its dates. */
    SerializableString of(Rule rule) {
        var known = rules.get(rule);
        return known == null ? rules.computeIfAbsent(rule, this::written) : known;
    }

    private SerializableString written(Rule rule) {
        var object = ApiJson.MAPPER.writeValueAsString(new RuleJson(
                ownerName(rule.owner()),
                rule.id(),
                rule.version(),
                rule.source(),
                rule.certainty() == Certainty.SURE ? "sure" : "check",
                text(rule.textKey()) + ". " + text(rule.explainKey())));
        return new SerializedString("," + object.substring(1, object.length() - 1));
    }

    String text(String key) {
        return texts.get(locale, key);
    }

    private static String ownerName(Owner owner) {
        return switch (owner) {
            case EMPLOYER -> "employer";
            case EMPLOYEE -> "employee";
            case EMPLOYER_AND_EMPLOYEE -> "employerAndEmployee";
            case OCCUPATIONAL_PHYSICIAN -> "occupationalPhysician";
            case UWV -> "uwv";
        };
    }
}
