package nl.werkzaak.tweedespoor.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, to be shown as a page.
 *
 * @param kind the readable sort of document; null when it is the title
 * @param identity number, date and verification code in one line; null when the page tells them elsewhere
 */
public record DocumentText(
        String title, @Nullable String kind, @Nullable String identity, Locale locale, List<Block> blocks) {

    public DocumentText {
        blocks = List.copyOf(blocks);
    }
}
