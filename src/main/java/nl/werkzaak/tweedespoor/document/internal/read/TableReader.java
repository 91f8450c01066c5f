package nl.werkzaak.tweedespoor.document.internal.read;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Align;
import nl.werkzaak.tweedespoor.document.Block.Cell;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.Run;

/** A table's tags back to rows and columns. Widths are not in the tags: a page finds its own. */
final class TableReader {
    private TableReader() {}

    static Block read(Element table) {
        var head = table.child("THead");
        return head.isEmpty() ? values(table) : rows(head.get(), table.child("TBody"));
    }

    private static Block values(Element table) {
        return new Block.KeyValues(table.children("TR").stream()
                .map(Element::children)
                .map(cells -> new Block.KeyValues.Entry(
                        cells.getFirst().text(), cells.getLast().text()))
                .toList());
    }

    private static Block rows(Element head, java.util.Optional<Element> body) {
        var lines = head.children("TR");
        var upper = lines.getFirst().children();
        var lower = lines.size() > 1 ? new ArrayList<>(lines.getLast().children()) : new ArrayList<Element>();
        var columns = new ArrayList<Column>();
        var groups = new ArrayList<Cell>();
        for (var cell : upper) {
            int across = cell.span("ColSpan");
            if (lower.isEmpty() && groups.isEmpty() || cell.span("RowSpan") == lines.size()) {
                columns.add(column(cell));
                groups.add(Cell.of(""));
                continue;
            }
            groups.add(Cell.of(cell.text()).across(across));
            for (int i = 0; i < across; i++) {
                columns.add(column(lower.removeFirst()));
            }
        }
        var rows = body.stream().flatMap(each -> each.children("TR").stream()).toList();
        boolean named =
                rows.stream().limit(1).anyMatch(row -> row.children().getFirst().is("TH"));
        return new Block.Table(
                columns, rows.stream().map(TableReader::row).toList(), named, lines.size() > 1 ? groups : List.of());
    }

    private static Column column(Element cell) {
        var align = "End".equals(cell.attribute("TextAlign")) ? Align.RIGHT : Align.LEFT;
        return new Column(cell.text(), align, 1);
    }

    private static Row row(Element row) {
        var cells = row.children();
        boolean total = cells.stream().flatMap(cell -> cell.runs().stream()).allMatch(Run::bold);
        return new Row(
                cells.stream()
                        .map(cell -> new Cell(cell.text(), cell.span("ColSpan"), cell.span("RowSpan")))
                        .toList(),
                total);
    }
}
