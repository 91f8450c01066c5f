package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shell.Notice;

/** The one word behind the question mark that a login step leaves, as a message on the page. */
final class Reasons {
    private static final List<String> GOOD = List.of("sent", "changed", "logout");

    private Reasons() {}

    static Optional<Component> notice(Location location, String prefix, List<String> words, Component page) {
        var parameters = location.getQueryParameters().getParameters();
        return words.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .map(word -> notice(word, page.getTranslation(prefix + word)));
    }

    private static Component notice(String word, String text) {
        return GOOD.contains(word) ? Notice.success(text) : Notice.error(text);
    }
}
