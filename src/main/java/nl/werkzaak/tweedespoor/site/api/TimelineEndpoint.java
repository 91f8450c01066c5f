package nl.werkzaak.tweedespoor.site.api;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates in, duties out; the same question always has the same answer, so it may be kept by who asked. */
@Component
class TimelineEndpoint implements ApiEndpoint {
    /** "private": the address holds dates of somebody's illness, which no shared cache should keep. */
    private static final String CACHING = "private, max-age=3600";

    private final Map<Locale, WrittenWords> words;

    TimelineEndpoint(Texts texts) {
        words = Map.of(
                Texts.DUTCH, new WrittenWords(texts, Texts.DUTCH),
                Texts.ENGLISH, new WrittenWords(texts, Texts.ENGLISH));
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
        var body = TimelineWriter.bytes(question.firstSickDay(), result, words.get(locale));
        return ApiAnswer.json(body, locale, CACHING);
    }
}
