package nl.werkzaak.tweedespoor.platform;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts, read once from {@code messages/<module>_<language>.properties}; serves views, PDFs and mails alike. */
@Component
public class MessageBundles implements Texts, I18NProvider {
    private final Map<String, Map<String, String>> byLanguage;

    public MessageBundles() {
        byLanguage = Map.of("nl", read("nl"), "en", read("en"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(locale, key, params);
    }

    @Override
    public String get(Locale locale, String key, Object... args) {
        var pattern = bundle(locale).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(readable(locale, args));
    }

    /** Most texts have nothing to fill in; a page has hundreds of them, and reading a pattern anew takes its time. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Dates, moments and amounts as people write them, so that a refusal can carry them as they are. */
    private static Object[] readable(Locale locale, Object... args) {
        return Arrays.stream(args)
                .map(arg -> switch (arg) {
                    case LocalDate day -> Formats.date(day, locale);
                    case Instant moment -> Formats.dateTime(moment, locale);
                    case Money amount -> Formats.money(amount, locale);
                    case null -> "";
                    default -> arg;
                })
                .toArray();
    }

    @Override
    public boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private Map<String, String> bundle(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get("nl"));
    }

    private static Map<String, String> read(String language) {
        try {
            var texts = new HashMap<String, String>();
            var pattern = "classpath*:messages/*_" + language + ".properties";
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                properties(resource).forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Resource resource) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
