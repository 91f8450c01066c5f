package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lays pieces on pages: what belongs together moves to the next page together. */
final class Pages {
    private final List<List<Op>> pages = new ArrayList<>();
    private List<Op> page = new ArrayList<>();
    private float y = House.TOP;
    private boolean fresh = true;

    private Pages() {
        pages.add(page);
    }

    static List<List<Op>> of(List<Chunk> chunks) {
        Pages pages = new Pages();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.newPage()) {
                if (!pages.fresh) {
                    pages.next();
                }
            } else {
                pages.place(chunk, together(chunks, i));
            }
        }
        return pages.pages;
    }

    /** The height of a piece with all that must stay with it; a run that fits no page is not kept together. */
    private static float together(List<Chunk> chunks, int from) {
        float height = chunks.get(from).height();
        for (int i = from; i + 1 < chunks.size() && chunks.get(i).keepWithNext(); i++) {
            Chunk next = chunks.get(i + 1);
            if (next.newPage()) {
                break;
            }
            height += next.before() + next.height();
        }
        return height > House.TOP - House.BOTTOM ? chunks.get(from).height() : height;
    }

    private void place(Chunk chunk, float needed) {
        float before = fresh ? 0 : chunk.before();
        if (!fresh && y - before - needed < House.BOTTOM) {
            next();
            before = 0;
            if (chunk.repeat() != null) {
                put(chunk.repeat(), 0);
            }
        }
        put(chunk, before);
    }

    private void put(Chunk chunk, float before) {
        y -= before;
        chunk.paint().at(y, page);
        y -= chunk.height();
        fresh = false;
    }

    private void next() {
        page = new ArrayList<>();
        pages.add(page);
        y = House.TOP;
        fresh = true;
    }
}
