package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Align;
import nl.werkzaak.tweedespoor.document.TableGrid;
import nl.werkzaak.tweedespoor.document.TableGrid.Place;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** Rows as pieces; on a new page the head is painted again as an artifact, so that it is read out once. */
final class TableLayout {
    private static final Lines.Look CELL = new Lines.Look(House.TABLE, House.TABLE_LEADING, House.INK);
    private static final Lines.Look HEAD = new Lines.Look(House.TABLE, House.TABLE_LEADING, House.PRIMARY);
    private static final float PAD = RowGroup.PAD;
    /** A taller row is cut between its lines: it would leave a hole or not fit at all. */
    private static final float TALLEST = 300;

    private final Block.Table table;
    private final TableGrid grid;
    private final Hyphens hyphens;
    /** Left edges of the columns, and the right edge of the last. */
    private final float[] edges;

    private final List<Chunk> chunks = new ArrayList<>();

    private TableLayout(Block.Table table, Hyphens hyphens) {
        this.table = table;
        this.grid = table.grid();
        this.hyphens = hyphens;
        double sum = table.columns().stream().mapToDouble(Block.Column::weight).sum();
        edges = new float[table.columns().size() + 1];
        edges[0] = House.LEFT;
        for (int i = 0; i < edges.length - 1; i++) {
            edges[i + 1] =
                    edges[i] + (float) (House.WIDTH * table.columns().get(i).weight() / sum);
        }
    }

    static List<Chunk> of(Block.Table table, Node node, Hyphens hyphens) {
        TableLayout layout = new TableLayout(table, hyphens);
        layout.lay(node);
        return layout.chunks;
    }

    private void lay(Node node) {
        Chunk head = head(node.child("THead"));
        Node body = node.child("TBody");
        int rows = table.rows().size();
        for (int first = 0, next; first < rows; first = next) {
            next = groupEnd(first);
            boolean keep = first == 0 && next < rows || next < rows && groupEnd(next) == rows;
            group(first, next, body, head, keep);
        }
    }

    /** The first row behind this one that shares no cell with those before it. */
    private int groupEnd(int first) {
        int end = first + 1;
        for (int row = first; row < end; row++) {
            for (Place place : grid.body().get(row)) {
                end = Math.max(end, row + place.cell().rows());
            }
        }
        return end;
    }

    private Chunk head(Node section) {
        List<CellBox> cells = new ArrayList<>();
        for (int row = 0; row < grid.head().size(); row++) {
            Node line = section.child("TR");
            for (Place place : grid.head().get(row)) {
                Node node = spanning(line.child("TH").attribute("Table", "Scope", new PdfName("Column")), place);
                Align align = align(place);
                if (align == Align.RIGHT) {
                    node.attribute("Layout", "TextAlign", new PdfName("End"));
                }
                cells.add(cell(node, row, place, align, HEAD, true));
            }
        }
        RowGroup group = new RowGroup(cells, new boolean[grid.head().size()]);
        float[] heights = group.heights();
        float height = sum(heights);
        chunks.add(Chunk.of(12, height, true, (top, page) -> paintHead(group, heights, height, top, page)));
        RowGroup copy = group.artifact();
        return Chunk.of(0, height, true, (top, page) -> paintHead(copy, heights, height, top, page));
    }

    private static void paintHead(RowGroup group, float[] heights, float height, float top, List<Op> page) {
        page.add(new Op.Box(House.LEFT, top - height, House.WIDTH, height, House.TINT));
        group.paint(top, heights, false, page);
    }

    private void group(int first, int end, Node body, Chunk head, boolean keep) {
        List<CellBox> cells = new ArrayList<>();
        boolean[] totals = new boolean[end - first];
        for (int row = first; row < end; row++) {
            totals[row - first] = table.rows().get(row).total();
            Node line = body.child("TR");
            for (Place place : grid.body().get(row)) {
                boolean names = place.column() == 0 && table.rowHeaders();
                Node node = names ? line.child("TH").attribute("Table", "Scope", new PdfName("Row")) : line.child("TD");
                cells.add(cell(spanning(node, place), row - first, place, align(place), CELL, totals[row - first]));
            }
        }
        RowGroup group = new RowGroup(cells, totals);
        float[] heights = group.heights();
        float height = sum(heights);
        float most = totals.length == 1 ? TALLEST : House.TOP - House.BOTTOM - head.height();
        if (height > most) {
            chunks.addAll(group.strips(head));
        } else {
            chunks.add(Chunk.of(0, height, keep, (top, page) -> group.paint(top, heights, true, page))
                    .repeating(head));
        }
    }

    private Align align(Place place) {
        boolean names = place.column() == 0 && table.rowHeaders();
        return names ? Align.LEFT : table.columns().get(place.column()).align();
    }

    private static Node spanning(Node node, Place place) {
        if (place.cell().columns() > 1) {
            node.attribute("Table", "ColSpan", new PdfNumber(place.cell().columns()));
        }
        if (place.cell().rows() > 1) {
            node.attribute("Table", "RowSpan", new PdfNumber(place.cell().rows()));
        }
        return node;
    }

    private CellBox cell(@Nullable Node node, int row, Place place, Align align, Lines.Look look, boolean bold) {
        float x = edges[place.column()];
        float width = edges[place.column() + place.cell().columns()] - x;
        List<Lines.Line> lines = Lines.of(place.cell().text(), bold, look, width - 2 * PAD, hyphens);
        return new CellBox(node, row, place.cell().rows(), x, width, PAD, align, look, lines);
    }

    private static float sum(float[] heights) {
        float sum = 0;
        for (float height : heights) {
            sum += height;
        }
        return sum;
    }
}
