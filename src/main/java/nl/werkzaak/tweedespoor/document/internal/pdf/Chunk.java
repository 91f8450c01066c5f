package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece that no page end may cut.
 *
 * @param before space above it, dropped at the top of a page
 * @param keepWithNext whether the next piece must be on the same page
 * @param repeat painted again above this piece when it opens a page: the head of a table
 * @param newPage whether it opens a page in any case
 */
record Chunk(
        float before,
        float height,
        boolean keepWithNext,
        @Nullable Chunk repeat,
        boolean newPage,
        Paint paint) {

    /** Adds what is to be painted, with the piece's top at {@code top}. */
    interface Paint {
        void at(float top, List<Op> page);
    }

    static Chunk of(float before, float height, boolean keepWithNext, Paint paint) {
        return new Chunk(before, height, keepWithNext, null, false, paint);
    }

    static Chunk pageBreak() {
        return new Chunk(0, 0, true, null, true, (top, page) -> {});
    }

    Chunk repeating(Chunk head) {
        return new Chunk(before, height, keepWithNext, head, newPage, paint);
    }

    Chunk spaced(float space) {
        return new Chunk(space, height, keepWithNext, repeat, newPage, paint);
    }
}
