package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.List;
import nl.werkzaak.tweedespoor.document.Block.Align;
import org.jspecify.annotations.Nullable;

/**
 * One measured cell.
 *
 * @param node null for a copy that is not read again
 * @param row where it begins in its group of rows
 * @param rows how many rows of the group it spans
 */
record CellBox(
        @Nullable Node node,
        int row,
        int rows,
        float x,
        float width,
        float padding,
        Align align,
        Lines.Look look,
        List<Lines.Line> lines) {

    float textHeight() {
        return lines.size() * look.leading();
    }

    CellBox artifact() {
        return new CellBox(null, row, rows, x, width, padding, align, look, lines);
    }

    void mark(List<Op> page) {
        if (node != null) {
            page.add(new Op.Mark(node));
        }
    }

    void paint(float top, List<Op> page) {
        mark(page);
        for (int i = 0; i < lines.size(); i++) {
            paint(i, top - i * look.leading(), page);
        }
    }

    void paint(int line, float top, List<Op> page) {
        Lines.Line text = lines.get(line);
        float shift = align == Align.RIGHT ? width - 2 * padding - text.width() : 0;
        float y = BlockLayout.baseline(top, look);
        for (Lines.Fragment f : text.fragments()) {
            if (!f.text().isEmpty()) {
                page.add(new Op.Text(
                        node,
                        x + padding + shift + f.x(),
                        y,
                        f.face(),
                        look.size(),
                        look.color(),
                        f.text(),
                        f.actual()));
            }
        }
    }
}
