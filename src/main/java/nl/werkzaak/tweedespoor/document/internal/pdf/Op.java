package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.Color;
import java.net.URI;
import nl.werkzaak.tweedespoor.document.Block;
import org.jspecify.annotations.Nullable;

/** One thing to paint on a page, origin at the lower left; without a node it is an artifact. */
sealed interface Op {
    /** @param actual what is read instead of what is seen; null for the same */
    record Text(
            @Nullable Node node,
            float x,
            float y,
            Face face,
            float size,
            Color color,
            String text,
            @Nullable String actual)
            implements Op {
        Text(@Nullable Node node, float x, float y, Face face, float size, Color color, String text) {
            this(node, x, y, face, size, color, text, null);
        }
    }

    record Rule(float x, float y, float width, float thickness, Color color) implements Op {}

    record Box(float x, float y, float width, float height, Color fill) implements Op {}

    /** Makes the element though nothing of it is painted: an empty cell is still a cell. */
    record Mark(Node node) implements Op {}

    record Link(Node node, float x, float y, float width, float height, URI target, String contents) implements Op {}

    record SignatureField(Node node, float x, float y, float width, float height, String name, String tooltip)
            implements Op {}

    /** A place that the table of contents beside the page leads to. */
    record Bookmark(int level, String title, float y) implements Op {}

    record Drawing(Node node, float x, float y, float scale, Block.Figure figure) implements Op {}
}
