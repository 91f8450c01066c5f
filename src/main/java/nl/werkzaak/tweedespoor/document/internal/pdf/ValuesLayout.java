package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Align;
import org.openpdf.text.pdf.PdfName;

/** Labels beside their values: a table whose rows are named by their first cell. */
final class ValuesLayout {
    private static final Lines.Look LABEL = new Lines.Look(House.BODY, House.LEADING, House.QUIET);
    private static final Lines.Look VALUE = new Lines.Look(House.BODY, House.LEADING, House.INK);
    private static final float LABEL_WIDTH = 150;

    private ValuesLayout() {}

    static List<Chunk> of(Block.KeyValues values, Node node, Hyphens hyphens) {
        List<Chunk> chunks = new ArrayList<>();
        for (Block.KeyValues.Entry entry : values.entries()) {
            Node row = node.child("TR");
            Node name = row.child("TH").attribute("Table", "Scope", new PdfName("Row"));
            CellBox label = cell(name, House.LEFT, LABEL_WIDTH, LABEL, entry.label(), hyphens);
            CellBox value = cell(
                    row.child("TD"),
                    House.LEFT + LABEL_WIDTH,
                    House.WIDTH - LABEL_WIDTH,
                    VALUE,
                    entry.value(),
                    hyphens);
            float height = Math.max(label.textHeight(), value.textHeight());
            chunks.add(Chunk.of(chunks.isEmpty() ? 8 : 2.5f, height, chunks.isEmpty(), (top, page) -> {
                label.paint(top, page);
                value.paint(top, page);
            }));
        }
        return chunks;
    }

    private static CellBox cell(Node node, float x, float width, Lines.Look look, String text, Hyphens hyphens) {
        return new CellBox(node, 0, 1, x, width, 0, Align.LEFT, look, Lines.of(text, false, look, width - 6, hyphens));
    }
}
