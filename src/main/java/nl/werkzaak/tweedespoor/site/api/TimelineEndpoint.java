package nl.werkzaak.tweedespoor.site.api;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Dates in, duties out; the same question always has the same answer, so it may be kept by who asked. */
@Component
class TimelineEndpoint implements ApiEndpoint {
    /** "private": the address holds dates of somebody's illness, which no shared cache should keep. */
    private static final String CACHING = "private, max-age=3600";

    private final Texts texts;
    private final JsonMapper json = ApiJson.MAPPER;

    /** The duties' texts carry no arguments: formatting them once per language is enough. */
    private final Map<Locale, Map<String, String>> formatted =
            Map.of(Texts.DUTCH, new ConcurrentHashMap<>(), Texts.ENGLISH, new ConcurrentHashMap<>());

    TimelineEndpoint(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String path() {
        return "/api/v1/poortwachter/timeline";
    }

    @Override
    public ApiAnswer answer(@Nullable String rawQuery) {
        var query = ApiQuery.of(rawQuery, TimelineQuestion.PARAMETERS);
        var locale = ApiLanguage.of(query);
        var question = TimelineQuestion.of(query);
        var result = Poortwachter.timeline(question.firstSickDay(), question.recovered(), question.facts());
        return ApiAnswer.json(json.writeValueAsBytes(TimelineJson.of(question, result, in(locale))), locale, CACHING);
    }

    private UnaryOperator<String> in(Locale locale) {
        var known = formatted.get(locale);
        return key -> known.computeIfAbsent(key, unknown -> texts.get(locale, unknown));
    }
}
