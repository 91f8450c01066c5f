package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.WeekSeats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.DateText;

/** The pilot's seats of this week and the next: a mark for each seat, and the same in words. */
class SeatsSection extends Section {
    SeatsSection(List<WeekSeats> weeks) {
        addClassName("stack");
        add(new H2(getTranslation("workspace.admin.seats")));
        if (weeks.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.admin.seats.none")));
        } else {
            var table = new CardTable<WeekSeats>(getTranslation("workspace.admin.seats"))
                    .name(
                            getTranslation("workspace.admin.seats.week"),
                            week -> new Span(String.valueOf(week.week().number())))
                    .cell(
                            getTranslation("workspace.admin.seats.from"),
                            week -> new DateText(week.week().monday()))
                    .cell(getTranslation("workspace.admin.seats.marks"), SeatsSection::marks)
                    .text(
                            getTranslation("workspace.admin.seats.free"),
                            week -> getTranslation("workspace.admin.seats.of", week.free(), week.max()));
            table.addClassName("seat-table");
            table.showWhole(weeks);
            add(table);
        }
        add(new Anchor("beheer/capaciteit", getTranslation("workspace.admin.seats.all")));
    }

    private static Component marks(WeekSeats week) {
        var booked = new Span("●".repeat(week.booked()));
        booked.addClassName("seats-booked");
        var free = new Span("○".repeat(Math.max(week.free(), 0)));
        free.addClassName("seats-free");
        var marks = new Span(booked, free);
        marks.addClassName("seats");
        marks.getElement().setAttribute("aria-hidden", "true");
        return marks;
    }
}
