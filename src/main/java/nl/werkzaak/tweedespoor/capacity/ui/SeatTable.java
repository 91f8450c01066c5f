package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.WeekSeats;
import nl.werkzaak.tweedespoor.shell.DateText;
import nl.werkzaak.tweedespoor.shell.EmptyState;

/** One row per week: a filled mark for each booked seat, a hollow one for each free seat, and the same in words. */
class SeatTable extends Div {
    SeatTable(List<WeekSeats> weeks) {
        if (weeks.isEmpty()) {
            add(new EmptyState(
                    getTranslation("capacity.pilot.over"), getTranslation("capacity.pilot.over.text"), null));
            return;
        }
        var head = new NativeTableRow();
        Stream.of("capacity.pilot.week", "capacity.pilot.monday", "capacity.pilot.seatsOfWeek", "capacity.pilot.free")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        var body = new NativeTableBody();
        weeks.forEach(week -> body.add(row(week)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("facts-table", "seat-table");
        addClassName("table-scroller");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("capacity.pilot.weeks"));
        add(table);
    }

    private NativeTableRow row(WeekSeats week) {
        var number = new NativeTableHeaderCell(String.valueOf(week.week().number()));
        number.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(
                number,
                new NativeTableCell(new DateText(week.week().monday())),
                new NativeTableCell(marks(week)),
                new NativeTableCell(
                        week.free() == 0
                                ? getTranslation("capacity.pilot.full")
                                : getTranslation("capacity.pilot.freeOf", week.free(), week.max())));
        return row;
    }

    private static Component marks(WeekSeats week) {
        var booked = new Span("●".repeat(week.booked()));
        booked.addClassName("seats-booked");
        var free = new Span("○".repeat(week.free()));
        free.addClassName("seats-free");
        var marks = new Span(booked, free);
        marks.addClassName("seats");
        marks.getElement().setAttribute("aria-hidden", "true");
        return marks;
    }
}
