package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows that share cells, or one row alone: painted as one piece, or cut between lines when no page can hold it. */
final class RowGroup {
    static final float PAD = 7;
    private static final float STRIP = House.TABLE_LEADING;

    private final List<CellBox> cells;
    private final boolean[] totals;

    /**
     * @param cells in reading order
     * @param totals for each row whether it sums up what stands above
     */
    RowGroup(List<CellBox> cells, boolean... totals) {
        this.cells = cells;
        this.totals = totals;
    }

    /** The height of each row: what its own cells need; a cell over several rows makes the last of them longer. */
    float[] heights() {
        float[] heights = new float[totals.length];
        for (int spanned = 1; spanned <= heights.length; spanned++) {
            for (CellBox cell : cells) {
                if (cell.rows() == spanned) {
                    int last = cell.row() + spanned - 1;
                    float there = 0;
                    for (int row = cell.row(); row <= last; row++) {
                        there += heights[row];
                    }
                    heights[last] += Math.max(0, cell.textHeight() + 2 * PAD - 2 - there);
                }
            }
        }
        return heights;
    }

    RowGroup artifact() {
        return new RowGroup(cells.stream().map(CellBox::artifact).toList(), totals);
    }

    void paint(float top, float[] heights, boolean ruled, List<Op> page) {
        float[] tops = new float[heights.length + 1];
        tops[0] = top;
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] - heights[row];
            if (totals[row]) {
                page.add(new Op.Rule(House.LEFT, tops[row], House.WIDTH, 1, House.INK));
            }
        }
        cells.forEach(cell -> cell.paint(tops[cell.row()] - PAD + 1, page));
        if (ruled) {
            for (int row = 1; row <= heights.length; row++) {
                rule(row, tops[row], page);
            }
        }
    }

    /** Below the cells that end there; one line when all do. */
    private void rule(int below, float y, List<Op> page) {
        if (cells.stream().noneMatch(cell -> cell.row() < below && cell.row() + cell.rows() > below)) {
            page.add(new Op.Rule(House.LEFT, y, House.WIDTH, 0.6f, House.LINE));
            return;
        }
        for (CellBox cell : cells) {
            if (cell.row() + cell.rows() == below) {
                page.add(new Op.Rule(cell.x(), y, cell.width(), 0.6f, House.LINE));
            }
        }
    }

    /** A strip for each line of text and one below each row, on a grid that all cells keep. */
    List<Chunk> strips(Chunk head) {
        int[] starts = new int[totals.length + 1];
        int[] sizes = new int[totals.length];
        for (CellBox cell : cells) {
            int last = cell.row() + cell.rows() - 1;
            int before = Arrays.stream(sizes, cell.row(), last).sum();
            sizes[last] = Math.max(sizes[last], cell.lines().size() + 1 - before);
        }
        for (int row = 0; row < sizes.length; row++) {
            starts[row + 1] = starts[row] + sizes[row];
        }
        List<Chunk> strips = new ArrayList<>();
        for (int row = 0; row < sizes.length; row++) {
            for (int line = 0; line < sizes[row]; line++) {
                strips.add(strip(starts, row, starts[row] + line, head));
            }
        }
        return strips;
    }

    private Chunk strip(int[] starts, int row, int strip, Chunk head) {
        boolean opens = strip == starts[row];
        int left = starts[row + 1] - strip - 1;
        return Chunk.of(0, STRIP, opens || left == 1 || left == 2, (top, page) -> {
                    for (CellBox cell : cells) {
                        int line = strip - starts[cell.row()];
                        if (line == 0) {
                            cell.mark(page);
                        }
                        if (line >= 0 && line < cell.lines().size()) {
                            cell.paint(line, top - PAD + 1, page);
                        }
                    }
                    if (left == 0) {
                        rule(row + 1, top - STRIP, page);
                    }
                })
                .repeating(head);
    }
}
