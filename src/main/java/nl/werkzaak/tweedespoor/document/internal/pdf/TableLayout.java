package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Align;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;

/** Rows as pieces; on a new page the head is painted again as an artifact, so that it is read out once. */
final class TableLayout {
    private static final Lines.Look CELL = new Lines.Look(House.TABLE, House.TABLE_LEADING, House.INK);
    private static final Lines.Look HEAD = new Lines.Look(House.TABLE, House.TABLE_LEADING, House.PRIMARY);
    private static final Lines.Look LABEL = new Lines.Look(House.BODY, House.LEADING, House.QUIET);
    private static final Lines.Look VALUE = new Lines.Look(House.BODY, House.LEADING, House.INK);
    private static final float PAD = 7;
    private static final float LABEL_WIDTH = 150;
    /** A taller row is cut between its lines: it would leave a hole or not fit at all. */
    private static final float TALLEST = 300;

    /** One cell, measured. */
    private record Cell(
            @Nullable Node node, float x, float width, Align align, Lines.Look look, List<Lines.Line> lines) {
        void paint(int line, float top, float padding, List<Op> page) {
            Lines.Line text = lines.get(line);
            float shift = align == Align.RIGHT ? width - 2 * padding - text.width() : 0;
            float y = BlockLayout.baseline(top, look);
            for (Lines.Fragment f : text.fragments()) {
                if (!f.text().isEmpty()) {
                    page.add(new Op.Text(
                            node, x + padding + shift + f.x(), y, f.face(), look.size(), look.color(), f.text()));
                }
            }
        }

        Cell artifact() {
            return new Cell(null, x, width, align, look, lines);
        }
    }

    private final float[] lefts;
    private final float[] widths;
    private final Block.Table table;
    private final List<Chunk> chunks = new ArrayList<>();

    private TableLayout(Block.Table table) {
        this.table = table;
        int columns = table.columns().size();
        lefts = new float[columns];
        widths = new float[columns];
        double sum = table.columns().stream().mapToDouble(Block.Column::weight).sum();
        float x = House.LEFT;
        for (int i = 0; i < columns; i++) {
            lefts[i] = x;
            widths[i] = (float) (House.WIDTH * table.columns().get(i).weight() / sum);
            x += widths[i];
        }
    }

    static List<Chunk> of(Block.Table table, Node node) {
        TableLayout layout = new TableLayout(table);
        Chunk head = layout.head(node);
        Node body = node.child("TBody");
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            layout.row(table.rows().get(i), body, head, i == last - 1 || i == 0 && last > 0);
        }
        return layout.chunks;
    }

    static List<Chunk> of(Block.KeyValues values, Node node) {
        List<Chunk> chunks = new ArrayList<>();
        for (Block.KeyValues.Entry entry : values.entries()) {
            Node row = node.child("TR");
            Node name = row.child("TH").attribute("Table", "Scope", new PdfName("Row"));
            List<Cell> cells = List.of(
                    cell(name, House.LEFT, LABEL_WIDTH, Align.LEFT, LABEL, entry.label(), false, 0),
                    cell(
                            row.child("TD"),
                            House.LEFT + LABEL_WIDTH,
                            House.WIDTH - LABEL_WIDTH,
                            Align.LEFT,
                            VALUE,
                            entry.value(),
                            false,
                            0));
            float height = height(cells);
            chunks.add(Chunk.of(
                    chunks.isEmpty() ? 8 : 2.5f, height, chunks.isEmpty(), (top, page) -> paint(cells, top, 0, page)));
        }
        return chunks;
    }

    private Chunk head(Node node) {
        Node row = node.child("THead").child("TR");
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lefts.length; i++) {
            Block.Column column = table.columns().get(i);
            Node name = row.child("TH").attribute("Table", "Scope", new PdfName("Column"));
            cells.add(cell(name, lefts[i], widths[i], column.align(), HEAD, column.header(), true, PAD));
        }
        float height = height(cells) + 2 * PAD - 2;
        Chunk head = Chunk.of(12, height, true, (top, page) -> paintHead(cells, height, top, page));
        List<Cell> copies = cells.stream().map(Cell::artifact).toList();
        chunks.add(head);
        return Chunk.of(0, height, true, (top, page) -> paintHead(copies, height, top, page));
    }

    private static void paintHead(List<Cell> cells, float height, float top, List<Op> page) {
        page.add(new Op.Box(House.LEFT, top - height, House.WIDTH, height, House.TINT));
        paint(cells, top - PAD + 1, PAD, page);
    }

    private void row(Block.Row row, Node body, Chunk head, boolean keep) {
        Node node = body.child("TR");
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lefts.length; i++) {
            boolean names = i == 0 && table.rowHeaders();
            Node cell = names ? node.child("TH").attribute("Table", "Scope", new PdfName("Row")) : node.child("TD");
            Align align = table.columns().get(i).align();
            cells.add(cell(cell, lefts[i], widths[i], align, CELL, row.cells().get(i), row.total(), PAD));
        }
        float height = height(cells) + 2 * PAD - 2;
        if (height > TALLEST) {
            cut(cells, head);
            return;
        }
        chunks.add(Chunk.of(0, height, keep, (top, page) -> {
                    if (row.total()) {
                        page.add(new Op.Rule(House.LEFT, top, House.WIDTH, 1, House.INK));
                    }
                    paint(cells, top - PAD + 1, PAD, page);
                    page.add(new Op.Rule(House.LEFT, top - height, House.WIDTH, 0.6f, House.LINE));
                })
                .repeating(head));
    }

    private void cut(List<Cell> cells, Chunk head) {
        int lines = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            int line = i;
            boolean end = i == lines - 1;
            float height = CELL.leading() + (end ? PAD : 0);
            boolean keep = i == 0 || i == lines - 2;
            chunks.add(Chunk.of(i == 0 ? PAD - 1 : 0, height, keep, (top, page) -> {
                        for (Cell cell : cells) {
                            if (line == 0) {
                                page.add(new Op.Mark(java.util.Objects.requireNonNull(cell.node())));
                            }
                            if (line < cell.lines().size()) {
                                cell.paint(line, top, PAD, page);
                            }
                        }
                        if (end) {
                            page.add(new Op.Rule(House.LEFT, top - height, House.WIDTH, 0.6f, House.LINE));
                        }
                    })
                    .repeating(head));
        }
    }

    private static Cell cell(
            Node node, float x, float width, Align align, Lines.Look look, String text, boolean bold, float padding) {
        return new Cell(node, x, width, align, look, Lines.of(text, bold, look, width - 2 * padding));
    }

    private static float height(List<Cell> cells) {
        float height = 0;
        for (Cell cell : cells) {
            height = Math.max(height, cell.lines().size() * cell.look().leading());
        }
        return height;
    }

    private static void paint(List<Cell> cells, float top, float padding, List<Op> page) {
        for (Cell cell : cells) {
            if (cell.node() != null) {
                page.add(new Op.Mark(cell.node()));
            }
            for (int i = 0; i < cell.lines().size(); i++) {
                cell.paint(i, top - i * cell.look().leading(), padding, page);
            }
        }
    }
}
