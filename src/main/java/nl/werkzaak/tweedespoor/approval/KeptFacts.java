package nl.werkzaak.tweedespoor.approval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Texts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the approver was shown beside the reason, per language, as it was when the question was asked: the subject may
 * change later, the ground of a decision not.
 */
record KeptFacts(Map<String, List<ApprovalFact>> byLanguage) {
    private static final JsonMapper JSON = new JsonMapper();

    static KeptFacts of(Function<Locale, List<ApprovalFact>> read) {
        return new KeptFacts(
                Stream.of(Texts.DUTCH, Texts.ENGLISH).collect(Collectors.toMap(Locale::getLanguage, read)));
    }

    static KeptFacts parse(String text) {
        return new KeptFacts(JSON.readValue(text, new TypeReference<>() {}));
    }

    String text() {
        return JSON.writeValueAsString(byLanguage);
    }

    List<ApprovalFact> in(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), List.of());
    }
}
