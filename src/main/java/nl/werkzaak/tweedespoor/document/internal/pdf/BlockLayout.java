package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import org.openpdf.text.pdf.PdfArray;

/** Measures blocks into pieces and hangs them in the tree. */
final class BlockLayout {
    private static final Lines.Look BODY = new Lines.Look(House.BODY, House.LEADING, House.INK);
    private static final Lines.Look QUIET = new Lines.Look(House.SMALL, House.SMALL_LEADING, House.QUIET);
    private static final Lines.Look KIND = new Lines.Look(9.5f, 14, House.PRIMARY);
    private static final Lines.Look TITLE = new Lines.Look(23, 29, House.INK);

    private final Node document = Node.root();
    private final PdfLabels labels;
    private final Flow flow;

    private BlockLayout(PdfLabels labels) {
        this.labels = labels;
        flow = new Flow(labels);
    }

    static List<Chunk> of(PdfDocument document, PdfLabels labels) {
        BlockLayout layout = new BlockLayout(labels);
        layout.title(document.meta());
        document.blocks().forEach(layout::add);
        return layout.flow.chunks();
    }

    private void title(PdfMeta meta) {
        if (!meta.kind().isBlank() && !meta.kind().equalsIgnoreCase(meta.title())) {
            line("P", meta.kind(), true, KIND, 0);
        }
        line("H1", meta.title(), true, TITLE, 2);
        line("P", labels.identity(meta), false, QUIET, 5);
        flow.add(Chunk.of(
                14, 6, false, (top, page) -> page.add(new Op.Rule(House.LEFT, top, House.WIDTH, 1.2f, House.PRIMARY))));
    }

    private void line(String tag, String text, boolean bold, Lines.Look look, float before) {
        var lines = Lines.of(text, bold, look, House.WIDTH, labels.hyphens().sparing());
        flow.text(document.child(tag), lines, new Flow.Set(look, 0, before, true));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.ItemList list -> new ListLayout(flow, BODY).add(list, document);
            case Block.Table table -> flow.addAll(TableLayout.of(table, document.child("Table"), labels.hyphens()));
            case Block.KeyValues values ->
                flow.addAll(ValuesLayout.of(values, document.child("Table"), labels.hyphens()));
            case Block.Figure figure -> figure(figure);
            case Block.SignaturePlace place -> flow.add(SignatureBox.of(place, document, labels));
            case Block.PageBreak _ -> flow.add(Chunk.pageBreak());
        }
    }

    private void heading(Block.Heading heading) {
        Lines.Look look =
                switch (heading.level()) {
                    case 2 -> new Lines.Look(14.5f, 20, House.INK);
                    case 3 -> new Lines.Look(11.5f, 16.5f, House.INK);
                    default -> new Lines.Look(House.BODY, House.LEADING, House.INK);
                };
        float before = heading.level() == 2 ? 24 : heading.level() == 3 ? 16 : 11;
        var lines = Lines.of(
                heading.text(), true, look, House.MEASURE, labels.hyphens().sparing());
        int first = flow.chunks().size();
        flow.text(document.child("H" + heading.level()), lines, new Flow.Set(look, 0, before, true));
        flow.first(first, (top, page) -> page.add(new Op.Bookmark(heading.level(), heading.text(), top)));
    }

    private void paragraph(Block.Paragraph paragraph) {
        Lines.Look look = paragraph.quiet() ? QUIET : BODY;
        flow.runs(document.child("P"), paragraph.runs(), House.MEASURE, new Flow.Set(look, 0, 7, false));
    }

    private void figure(Block.Figure figure) {
        float scale = Math.min(1, House.WIDTH / figure.width());
        float height = figure.height() * scale;
        Node node = document.child("Figure").alt(figure.alt());
        flow.add(Chunk.of(12, height + 6, false, (top, page) -> {
            float bottom = top - height;
            node.attribute("Layout", "BBox", new PdfArray(new float[] {
                House.LEFT, bottom, House.LEFT + figure.width() * scale, top
            }));
            page.add(new Op.Drawing(node, House.LEFT, bottom, scale, figure));
        }));
    }

    static float baseline(float top, Lines.Look look) {
        return top - (look.leading() - look.size()) / 2 - look.size() * 0.86f;
    }
}
