package nl.werkzaak.tweedespoor.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block.Cell;
import nl.werkzaak.tweedespoor.document.Block.Row;

/**
 * Where the cells of a table stand: one answer for the PDF, the page and whoever reads a table back.
 *
 * @param head rows of column names; two when some of them are grouped
 * @param body the table's rows
 */
public record TableGrid(List<List<Place>> head, List<List<Place>> body) {

    /** A cell and the index of its first column. */
    public record Place(Cell cell, int column) {}

    static TableGrid of(Block.Table table) {
        return new TableGrid(head(table), place(table.columns().size(), table.rows()));
    }

    static void check(int columns, List<Row> rows, List<Cell> groups) {
        if (!groups.isEmpty() && groups.stream().mapToInt(Cell::columns).sum() != columns) {
            throw new IllegalArgumentException("Groups %s do not cover %d columns".formatted(groups, columns));
        }
        place(columns, rows);
    }

    private static List<List<Place>> head(Block.Table table) {
        List<Place> upper = new ArrayList<>();
        List<Place> lower = new ArrayList<>();
        int column = 0;
        for (Cell group : table.groups()) {
            boolean named = !group.text().isBlank();
            if (named) {
                upper.add(new Place(new Cell(group.text(), group.columns(), 1), column));
            }
            for (int i = 0; i < group.columns(); i++, column++) {
                Cell name = Cell.of(table.columns().get(column).header());
                (named ? lower : upper).add(new Place(named ? name : name.down(2), column));
            }
        }
        for (; column < table.columns().size(); column++) {
            upper.add(new Place(Cell.of(table.columns().get(column).header()), column));
        }
        return lower.isEmpty() ? List.of(single(upper)) : List.of(upper, lower);
    }

    /** Without a named group the head has one row. */
    private static List<Place> single(List<Place> places) {
        return places.stream()
                .map(each -> new Place(each.cell().down(1), each.column()))
                .toList();
    }

    private static List<List<Place>> place(int columns, List<Row> rows) {
        int[] taken = new int[columns];
        List<List<Place>> placed = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<Place> places = new ArrayList<>(row.cells().size());
            int column = 0;
            for (Cell cell : row.cells()) {
                while (column < columns && taken[column] > 0) {
                    column++;
                }
                places.add(new Place(cell, column));
                for (int end = column + cell.columns(); column < end; column++) {
                    if (column >= columns || taken[column] > 0) {
                        throw unfit(row, columns);
                    }
                    taken[column] = cell.rows();
                }
            }
            for (int i = 0; i < columns; i++) {
                if (--taken[i] < 0) {
                    throw unfit(row, columns);
                }
            }
            placed.add(places);
        }
        if (Arrays.stream(taken).anyMatch(left -> left > 0)) {
            throw new IllegalArgumentException("A cell spans more rows than the table has");
        }
        return placed;
    }

    private static IllegalArgumentException unfit(Row row, int columns) {
        return new IllegalArgumentException("Row %s does not fit %d columns".formatted(row.cells(), columns));
    }
}
