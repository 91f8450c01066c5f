package nl.werkzaak.tweedespoor.agreement.ui;

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
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Run;
import nl.werkzaak.tweedespoor.shell.KeyValueList;

/** A document's model as a page: the words of the PDF, readable on a phone and by a screen reader. */
public class DocumentPage extends Article {

    public DocumentPage(PdfDocument document) {
        addClassName("document-page");
        getElement().setAttribute("lang", document.meta().locale().getLanguage());
        var kind = new Paragraph(document.meta().kind());
        kind.addClassName("document-kind");
        add(kind);
        document.blocks().forEach(block -> add(render(block)));
    }

    private static Component render(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> runs(new Paragraph(), paragraph);
            case Block.ItemList list -> list(list);
            case Block.Table table -> table(table);
            case Block.KeyValues values -> keyValues(values);
            case Block.Figure figure -> new Paragraph(figure.alt());
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

    private static Component runs(Paragraph target, Block.Paragraph paragraph) {
        target.setClassName("quiet", paragraph.quiet());
        addRuns(target, paragraph.runs());
        return target;
    }

    private static void addRuns(HtmlContainer target, List<Run> runs) {
        for (var run : runs) {
            var link = run.link();
            if (link != null) {
                target.add(new Anchor(link.toString(), run.text()));
            } else {
                var span = new Span(run.text());
                span.setClassName("strong", run.bold());
                target.add(span);
            }
        }
    }

    private static Component list(Block.ItemList list) {
        HtmlContainer target = list.numbered() ? new OrderedList() : new UnorderedList();
        for (var item : list.items()) {
            var element = new ListItem();
            addRuns(element, item.runs());
            target.add(element);
        }
        return target;
    }

    private static Component table(Block.Table table) {
        var html = new NativeTable();
        var head = html.getHead().addRow();
        for (var column : table.columns()) {
            var cell = new NativeTableHeaderCell(column.header());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("number", column.align() == Block.Align.RIGHT);
            head.add(cell);
        }
        for (var row : table.rows()) {
            var line = html.getBody().addRow();
            line.setClassName("total", row.total());
            for (int i = 0; i < row.cells().size(); i++) {
                var text = row.cells().get(i).text();
                HtmlContainer cell =
                        i == 0 && table.rowHeaders() ? new NativeTableHeaderCell(text) : new NativeTableCell(text);
                if (cell instanceof NativeTableHeaderCell) {
                    cell.getElement().setAttribute("scope", "row");
                }
                cell.setClassName("number", table.columns().get(i).align() == Block.Align.RIGHT);
                line.add(cell);
            }
        }
        var scroller = new Div(html);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        return scroller;
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
