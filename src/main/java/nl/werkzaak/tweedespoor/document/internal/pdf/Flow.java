package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Run;

/** Text set below each other in one column: the pieces so far, and how a text becomes more of them. */
final class Flow {
    /** Where a text stands: left of it, above it, and whether it stays with what follows. */
    record Set(Lines.Look look, float indent, float before, boolean keep) {}

    private final List<Chunk> chunks = new ArrayList<>();
    private final PdfLabels labels;

    Flow(PdfLabels labels) {
        this.labels = labels;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    void add(Chunk chunk) {
        chunks.add(chunk);
    }

    void addAll(List<Chunk> more) {
        chunks.addAll(more);
    }

    /** Paints something more together with the first piece of a text. */
    void first(int index, Chunk.Paint more) {
        Chunk piece = chunks.get(index);
        chunks.set(
                index,
                new Chunk(
                        piece.before(),
                        piece.height(),
                        piece.keepWithNext(),
                        piece.repeat(),
                        piece.newPage(),
                        (top, page) -> {
                            more.at(top, page);
                            piece.paint().at(top, page);
                        }));
    }

    void text(Node node, List<Lines.Line> lines, Set set) {
        pieces(lines, set, (line, top, page) -> line.fragments().forEach(f -> page.add(fragment(node, f, set, top))));
    }

    /** A text with links has a kid for every run; content and kids do not mix in one element. */
    void runs(Node node, List<Run> runs, float measure, Set set) {
        List<Lines.Line> lines = Lines.of(runs, set.look(), measure, labels.hyphens());
        if (runs.stream().allMatch(run -> run.link() == null)) {
            text(node, lines, set);
            return;
        }
        List<Node> links = runs.stream()
                .map(run -> run.link() == null ? node : node.child("Link"))
                .toList();
        List<Node> spans = links.stream().map(parent -> parent.child("Span")).toList();
        pieces(lines, set, (line, top, page) -> {
            for (Lines.Fragment f : line.fragments()) {
                if (runs.get(f.run()).link() == null) {
                    page.add(fragment(spans.get(f.run()), f, set, top));
                } else {
                    link(runs.get(f.run()), links.get(f.run()), spans.get(f.run()), f, set, top, page);
                }
            }
        });
    }

    private void link(Run run, Node link, Node span, Lines.Fragment f, Set set, float top, List<Op> page) {
        Lines.Look look = set.look();
        float x = House.LEFT + set.indent() + f.x();
        float width = f.face().width(f.text().stripTrailing(), look.size());
        float y = BlockLayout.baseline(top, look);
        page.add(new Op.Text(span, x, y, f.face(), look.size(), House.PRIMARY, f.text(), f.actual()));
        page.add(new Op.Rule(x, y - 1.6f, width, 0.6f, House.PRIMARY));
        page.add(new Op.Link(
                link,
                x,
                y - 3.5f,
                width,
                look.leading(),
                java.util.Objects.requireNonNull(run.link()),
                labels.link(run.text())));
    }

    private interface LinePaint {
        void at(Lines.Line line, float top, List<Op> page);
    }

    /** One piece a line; the first two and the last two lines stay together. */
    private void pieces(List<Lines.Line> lines, Set set, LinePaint paint) {
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Lines.Line line = lines.get(i);
            boolean together = i == last ? set.keep() : set.keep() || i == 0 || i == last - 1;
            chunks.add(Chunk.of(
                    i == 0 ? set.before() : 0,
                    set.look().leading(),
                    together,
                    (top, page) -> paint.at(line, top, page)));
        }
    }

    private static Op.Text fragment(Node node, Lines.Fragment f, Set set, float top) {
        Lines.Look look = set.look();
        float x = House.LEFT + set.indent() + f.x();
        float y = BlockLayout.baseline(top, look);
        return new Op.Text(node, x, y, f.face(), look.size(), look.color(), f.text(), f.actual());
    }
}
