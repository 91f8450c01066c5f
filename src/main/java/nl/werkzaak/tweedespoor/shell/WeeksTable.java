package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Band;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Mark;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Model;

/** The facts of the weeks' picture in words, folded up below it. */
class WeeksTable extends NativeDetails {

    private final Model model;

    WeeksTable(Model model) {
        this.model = model;
        NativeTableBody body = new NativeTableBody();
        bandRows(body);
        for (Mark mark : model.marks()) {
            body.add(factRow(
                    mark.date(), mark.label(), getTranslation(mark.tone().key())));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head("date", "week", "what", "state")), body);
        table.addClassName("facts-table");
        Div scroller = new Div(table);
        scroller.addClassName("table-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", model.title());
        setSummaryText(getTranslation("shell.weeks.table"));
        setContent(scroller);
        addClassName("weeks-table");
    }

    private void bandRows(NativeTableBody body) {
        Band band = model.band();
        if (band == null) {
            return;
        }
        String state = getTranslation("shell.weeks.band");
        body.add(factRow(band.from(), getTranslation("shell.weeks.band.from"), state));
        if (band.due() != null) {
            body.add(factRow(band.due(), getTranslation("shell.weeks.band.due"), state));
        }
        if (band.latest() != null && !band.latest().equals(band.due())) {
            body.add(factRow(band.latest(), getTranslation("shell.weeks.band.latest"), state));
        }
    }

    private NativeTableRow factRow(LocalDate date, String what, String state) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(new DateText(date)),
                new NativeTableCell(String.valueOf(model.weekOf(date))),
                new NativeTableCell(what),
                new NativeTableCell(state));
        return row;
    }

    private NativeTableRow head(String... columns) {
        NativeTableRow row = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell header = new NativeTableHeaderCell(getTranslation("shell.weeks." + column));
            header.getElement().setAttribute("scope", "col");
            row.add(header);
        }
        return row;
    }
}
