package nl.werkzaak.tweedespoor.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.internal.FigurePicture;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import org.jspecify.annotations.Nullable;

/** What a document says as a part of a page: the words of the PDF, readable on a phone and by a screen reader. */
public class DocumentPage extends Article {
    /** What numbers the list at a depth, as in the PDF. */
    private static final List<String> NUMBERS = List.of("1", "a", "i");

    public DocumentPage(DocumentText document) {
        addClassName("document-page");
        getElement().setAttribute("lang", document.locale().getLanguage());
        addLine(document.kind());
        addLine(document.identity());
        document.blocks().forEach(block -> add(render(block)));
    }

    private void addLine(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            var line = new Paragraph(words);
            line.addClassName("document-kind");
            add(line);
        }
    }

    private Component render(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.ItemList list -> list(list, 0);
            case Block.Table table -> table(table);
            case Block.KeyValues values -> keyValues(values);
            case Block.Figure figure -> FigurePicture.of(figure);
            case Block.SignaturePlace place -> signature(place);
            case Block.PageBreak ignored -> new Hr();
        };
    }

    private static Component heading(Block.Heading heading) {
        return switch (heading.level()) {
            case 2 -> new H2(heading.text());
            case 3 -> new H3(heading.text());
            default -> new H4(heading.text());
        };
    }

    private static Component paragraph(Block.Paragraph paragraph) {
        var target = new Paragraph();
        target.setClassName("quiet", paragraph.quiet());
        addRuns(target, paragraph.runs());
        return target;
    }

    private static void addRuns(HtmlContainer target, List<Run> runs) {
        for (var run : runs) {
            var link = run.link();
            if (link != null && Run.isSafe(link)) {
                target.add(new Anchor(link.toString(), run.text()));
            } else {
                var span = new Span(run.text());
                span.setClassName("strong", run.bold());
                target.add(span);
            }
        }
    }

    private static HtmlContainer list(Block.ItemList list, int depth) {
        HtmlContainer target = list.numbered() ? new OrderedList() : new UnorderedList();
        if (list.numbered()) {
            target.getElement().setAttribute("type", NUMBERS.get(depth % NUMBERS.size()));
        }
        for (var item : list.items()) {
            var element = new ListItem();
            addRuns(element, item.runs());
            if (item.inner() != null) {
                element.add(list(item.inner(), depth + 1));
            }
            target.add(element);
        }
        return target;
    }

    private Component table(Block.Table table) {
        var grid = table.grid();
        var html = new NativeTable();
        grid.head().forEach(places -> {
            var row = html.getHead().addRow();
            places.forEach(place -> row.add(head(place, table)));
        });
        for (int i = 0; i < table.rows().size(); i++) {
            var row = html.getBody().addRow();
            row.setClassName("total", table.rows().get(i).total());
            grid.body().get(i).forEach(place -> add(row, place, table));
        }
        var scroller = new Div(html);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        return scroller;
    }

    private static Component head(TableGrid.Place place, Block.Table table) {
        var cell = new NativeTableHeaderCell(place.cell().text());
        boolean group = place.cell().columns() > 1;
        cell.getElement().setAttribute("scope", group ? "colgroup" : "col");
        return spanning(cell, place, table);
    }

    private static void add(NativeTableRow row, TableGrid.Place place, Block.Table table) {
        boolean names = place.column() == 0 && table.rowHeaders();
        HtmlContainer cell = names
                ? new NativeTableHeaderCell(place.cell().text())
                : new NativeTableCell(place.cell().text());
        if (names) {
            cell.getElement().setAttribute("scope", place.cell().rows() > 1 ? "rowgroup" : "row");
        }
        row.add(spanning(cell, place, table));
    }

    private static HtmlContainer spanning(HtmlContainer cell, TableGrid.Place place, Block.Table table) {
        boolean names = place.column() == 0 && table.rowHeaders();
        boolean number = table.columns().get(place.column()).align() == Block.Align.RIGHT;
        cell.setClassName("number", number && !names);
        if (place.cell().columns() > 1) {
            cell.getElement()
                    .setAttribute("colspan", String.valueOf(place.cell().columns()));
        }
        if (place.cell().rows() > 1) {
            cell.getElement()
                    .setAttribute("rowspan", String.valueOf(place.cell().rows()));
        }
        return cell;
    }

    private static Component keyValues(Block.KeyValues values) {
        var list = new KeyValueList();
        values.entries().forEach(entry -> list.add(entry.label(), entry.value()));
        return list;
    }

    private static Component signature(Block.SignaturePlace place) {
        var party = new Paragraph(place.party());
        party.addClassName("strong");
        var box = new Div(party);
        box.addClassName("signature-place");
        place.lines().forEach(line -> box.add(new Paragraph(line)));
        return box;
    }
}
