package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.document.Run;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;

/** Measures blocks into pieces and hangs them in the tree. */
final class BlockLayout {
    private static final Lines.Look BODY = new Lines.Look(House.BODY, House.LEADING, House.INK);
    private static final Lines.Look QUIET = new Lines.Look(House.SMALL, House.SMALL_LEADING, House.QUIET);
    private static final Lines.Look KIND = new Lines.Look(9.5f, 14, House.PRIMARY);
    private static final Lines.Look TITLE = new Lines.Look(23, 29, House.INK);
    private static final float INDENT = 18;

    private final Node document = Node.root();
    private final PdfLabels labels;
    private final List<Chunk> chunks = new ArrayList<>();

    private BlockLayout(PdfLabels labels) {
        this.labels = labels;
    }

    static List<Chunk> of(PdfDocument document, PdfLabels labels) {
        BlockLayout layout = new BlockLayout(labels);
        layout.title(document.meta());
        document.blocks().forEach(layout::add);
        return layout.chunks;
    }

    private void title(PdfMeta meta) {
        if (!meta.kind().isBlank() && !meta.kind().equalsIgnoreCase(meta.title())) {
            text(document.child("P"), Lines.of(meta.kind(), true, KIND, House.WIDTH), KIND, 0, 0, true);
        }
        text(document.child("H1"), Lines.of(meta.title(), true, TITLE, House.WIDTH), TITLE, 0, 2, true);
        text(document.child("P"), Lines.of(labels.identity(meta), false, QUIET, House.WIDTH), QUIET, 0, 5, true);
        chunks.add(Chunk.of(
                14, 6, false, (top, page) -> page.add(new Op.Rule(House.LEFT, top, House.WIDTH, 1.2f, House.PRIMARY))));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.ItemList list -> list(list);
            case Block.Table table -> chunks.addAll(TableLayout.of(table, document.child("Table")));
            case Block.KeyValues values -> chunks.addAll(TableLayout.of(values, document.child("Table")));
            case Block.Figure figure -> figure(figure);
            case Block.SignaturePlace place -> chunks.add(SignatureBox.of(place, document, labels));
            case Block.PageBreak _ -> chunks.add(Chunk.pageBreak());
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
        List<Lines.Line> lines = Lines.of(heading.text(), true, look, House.MEASURE);
        int first = chunks.size();
        text(document.child("H" + heading.level()), lines, look, 0, before, true);
        Chunk text = chunks.get(first);
        chunks.set(first, Chunk.of(text.before(), text.height(), true, (top, page) -> {
            page.add(new Op.Bookmark(heading.level(), heading.text(), top));
            text.paint().at(top, page);
        }));
    }

    private void paragraph(Block.Paragraph paragraph) {
        Lines.Look look = paragraph.quiet() ? QUIET : BODY;
        Node node = document.child("P");
        List<Lines.Line> lines = Lines.of(paragraph.runs(), look, House.MEASURE);
        runs(node, paragraph.runs(), lines, look, 0, 7, false);
    }

    private void list(Block.ItemList list) {
        Node node = document.child("L")
                .attribute("List", "ListNumbering", new PdfName(list.numbered() ? "Decimal" : "Disc"));
        for (int i = 0; i < list.items().size(); i++) {
            Node item = node.child("LI");
            Node label = item.child("Lbl");
            String sign = list.numbered() ? (i + 1) + "." : "•";
            List<Run> runs = list.items().get(i);
            List<Lines.Line> lines = Lines.of(runs, BODY, House.MEASURE - INDENT);
            int first = chunks.size();
            runs(
                    item.child("LBody"),
                    runs,
                    lines,
                    BODY,
                    INDENT,
                    i == 0 ? 6 : 3.5f,
                    i == 0 && list.items().size() > 1);
            Chunk body = chunks.get(first);
            chunks.set(first, new Chunk(body.before(), body.height(), body.keepWithNext(), null, false, (top, page) -> {
                page.add(new Op.Text(
                        label, House.LEFT + 2, baseline(top, BODY), Face.BOLD, House.BODY, House.PRIMARY, sign));
                body.paint().at(top, page);
            }));
        }
    }

    private void figure(Block.Figure figure) {
        float scale = Math.min(1, House.WIDTH / figure.width());
        float height = figure.height() * scale;
        Node node = document.child("Figure").alt(figure.alt());
        chunks.add(Chunk.of(12, height + 6, false, (top, page) -> {
            float bottom = top - height;
            node.attribute("Layout", "BBox", new PdfArray(new float[] {
                House.LEFT, bottom, House.LEFT + figure.width() * scale, top
            }));
            page.add(new Op.Drawing(node, House.LEFT, bottom, scale, figure));
        }));
    }

    private void text(Node node, List<Lines.Line> lines, Lines.Look look, float indent, float before, boolean keep) {
        pieces(lines, look, before, keep, (line, top, page) -> line.fragments()
                .forEach(f -> page.add(fragment(node, f, look, indent, top))));
    }

    /** A paragraph with links has a kid for every run; content and kids do not mix in one element. */
    private void runs(
            Node node,
            List<Run> runs,
            List<Lines.Line> lines,
            Lines.Look look,
            float indent,
            float before,
            boolean keep) {
        if (runs.stream().allMatch(run -> run.link() == null)) {
            text(node, lines, look, indent, before, keep);
            return;
        }
        List<Node> links = runs.stream()
                .map(run -> run.link() == null ? node : node.child("Link"))
                .toList();
        List<Node> spans = links.stream().map(parent -> parent.child("Span")).toList();
        pieces(lines, look, before, keep, (line, top, page) -> {
            for (Lines.Fragment f : line.fragments()) {
                Run run = runs.get(f.run());
                if (run.link() == null) {
                    page.add(fragment(spans.get(f.run()), f, look, indent, top));
                    continue;
                }
                float x = House.LEFT + indent + f.x();
                float width = f.face().width(f.text().stripTrailing(), look.size());
                float y = baseline(top, look);
                page.add(new Op.Text(spans.get(f.run()), x, y, f.face(), look.size(), House.PRIMARY, f.text()));
                page.add(new Op.Rule(x, y - 1.6f, width, 0.6f, House.PRIMARY));
                page.add(new Op.Link(
                        links.get(f.run()), x, y - 3.5f, width, look.leading(), run.link(), labels.link(run.text())));
            }
        });
    }

    private interface LinePaint {
        void at(Lines.Line line, float top, List<Op> page);
    }

    /** One piece a line; the first two and the last two lines stay together. */
    private void pieces(List<Lines.Line> lines, Lines.Look look, float before, boolean keep, LinePaint paint) {
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Lines.Line line = lines.get(i);
            boolean together = i == last ? keep : keep || i == 0 || i == last - 1;
            chunks.add(
                    Chunk.of(i == 0 ? before : 0, look.leading(), together, (top, page) -> paint.at(line, top, page)));
        }
    }

    private static Op.Text fragment(Node node, Lines.Fragment f, Lines.Look look, float indent, float top) {
        return new Op.Text(
                node, House.LEFT + indent + f.x(), baseline(top, look), f.face(), look.size(), look.color(), f.text());
    }

    static float baseline(float top, Lines.Look look) {
        return top - (look.leading() - look.size()) / 2 - look.size() * 0.86f;
    }
}
