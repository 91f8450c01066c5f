package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Texts;

/** The reader's language: Dutch, unless this browser chose English before. */
final class Language {

    static final String COOKIE = "taal";

    private Language() {}

    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                        .flatMap(Arrays::stream)
                        .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()))
                ? Texts.ENGLISH
                : Texts.DUTCH;
    }

    static Locale other(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Texts.DUTCH : Texts.ENGLISH;
    }
}
