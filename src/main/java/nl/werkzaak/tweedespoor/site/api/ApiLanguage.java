package nl.werkzaak.tweedespoor.site.api;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The language of the texts in an answer: Dutch unless asked otherwise. */
final class ApiLanguage {
    static final String PARAMETER = "lang";

    private static final Pattern ENGLISH_ASKED = Pattern.compile("(?:^|&)lang=en(?:&|$)");

    private ApiLanguage() {}

    static Locale of(ApiQuery query) {
        return switch (query.single(PARAMETER).orElse("nl")) {
            case "nl" -> Texts.DUTCH;
            case "en" -> Texts.ENGLISH;
            default -> throw ApiProblem.parameter(PARAMETER, "language");
        };
    }

    /** For a refusal, whatever else is wrong with the query. */
    static Locale ofRefused(@Nullable String rawQuery) {
        return rawQuery != null
                        && rawQuery.length() <= ApiQuery.LONGEST
                        && ENGLISH_ASKED.matcher(rawQuery).find()
                ? Texts.ENGLISH
                : Texts.DUTCH;
    }
}
