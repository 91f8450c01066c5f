package nl.werkzaak.tweedespoor.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of text in one look; a linked run is one link for a screen reader. */
public record Run(String text, boolean bold, @Nullable URI link) {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    /** Whether a page may lead there: the web, a mail, or a page of the portal; nothing that a browser would run. */
    public static boolean isSafe(URI target) {
        var scheme = target.getScheme();
        return scheme == null
                ? target.toString().startsWith("/") && target.getAuthority() == null
                : SAFE.contains(scheme.toLowerCase(Locale.ROOT));
    }

    public static Run of(String text) {
        return new Run(text, false, null);
    }

    public static Run bold(String text) {
        return new Run(text, true, null);
    }

    public static Run link(String text, URI target) {
        return new Run(text, false, target);
    }
}
