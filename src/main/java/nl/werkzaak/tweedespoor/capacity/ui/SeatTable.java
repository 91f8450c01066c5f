package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import nl.werkzaak.tweedespoor.capacity.WeekSeats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.DateText;
import nl.werkzaak.tweedespoor.shell.EmptyState;

/** One row per week: a filled mark for each booked seat, a hollow one for each free seat, and the same in words. */
class SeatTable extends Div {
    SeatTable(List<WeekSeats> weeks, IntConsumer sent) {
        if (weeks.isEmpty()) {
            add(new EmptyState(
                    getTranslation("capacity.pilot.over"), getTranslation("capacity.pilot.over.text"), null));
            return;
        }
        var table = new CardTable<WeekSeats>(getTranslation("capacity.pilot.weeks"))
                .name(
                        getTranslation("capacity.pilot.week"),
                        week -> new Text(String.valueOf(week.week().number())))
                .cell(
                        getTranslation("capacity.pilot.monday"),
                        week -> new DateText(week.week().monday()))
                .picture(getTranslation("capacity.pilot.seatsOfWeek"), SeatTable::marks)
                .text(getTranslation("capacity.pilot.free"), this::free);
        table.addClassName("seat-table");
        table.showWhole(weeks);
        add(table, new CsvLink<>("plaatsen.csv", table, sent).below());
    }

    private String free(WeekSeats week) {
        return week.free() == 0
                ? getTranslation("capacity.pilot.full")
                : getTranslation("capacity.pilot.freeOf", week.free(), week.max());
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
