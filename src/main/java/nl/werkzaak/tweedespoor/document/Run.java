package nl.werkzaak.tweedespoor.document;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A stretch of text in one look; a linked run is one link for a screen reader. */
public record Run(String text, boolean bold, @Nullable URI link) {

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
