package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.PlanningBoard;
import nl.werkzaak.tweedespoor.capacity.WeekSeats;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Still;

/**
 * Weeks beside coaches, the pilot's seats on top. A phone shows the chosen week of all coaches, or all weeks of one
 * coach, as lines below each other; roles are written out, since browsers forget what a table is once it is not drawn
 * as one.
 */
class BoardTable extends Div {
    private final transient PlanningBoard board;
    private final transient PlanningAddress address;
    private final transient Week thisWeek;

    BoardTable(PlanningBoard board, List<PlanningBoard.Line> lines, PlanningAddress address, Week thisWeek) {
        this.board = board;
        this.address = address;
        this.thisWeek = thisWeek;
        addClassName("board");
        setClassName("board-one", lines.size() == 1);
        var head = role(new NativeTableHeader(weekRow(), seatRow()), "rowgroup");
        var body = role(new NativeTableBody(), "rowgroup");
        lines.forEach(line -> body.add(row(line)));
        var table = role(new NativeTable(head, body), "table");
        table.setCaptionText(getTranslation("capacity.planning.caption"));
        Still.fill(this, List.of(table));
    }

    private NativeTableRow weekRow() {
        var row = role(new NativeTableRow(head(getTranslation("capacity.planning.coach"))), "row");
        for (var week : board.weeks()) {
            var number = new Span(String.valueOf(week.number()));
            number.addClassName("board-number");
            var day = new Span(Formats.dayAndMonth(week.monday(), getLocale()));
            day.addClassName("board-day");
            var title = head(getTranslation("capacity.planning.weekShort"));
            title.add(new Text(" "), number, new Text(" "), day);
            row.add(marked(title, week));
        }
        return row;
    }

    private NativeTableRow seatRow() {
        var name = role(new NativeTableHeaderCell(getTranslation("capacity.planning.seats")), "rowheader");
        name.getElement().setAttribute("scope", "row");
        var row = role(new NativeTableRow(name), "row");
        row.addClassName("board-seats");
        for (var week : board.weeks()) {
            var cell = role(new NativeTableCell(), "cell");
            board.seats().stream()
                    .filter(seats -> seats.week().equals(week))
                    .findFirst()
                    .ifPresentOrElse(
                            seats -> cell.add(marks(seats), new Text(" "), words(seats)), () -> cell.add(outside()));
            row.add(marked(cell, week));
        }
        return row;
    }

    private static Component marks(WeekSeats seats) {
        var booked = new Span("●".repeat(seats.booked()));
        booked.addClassName("seats-booked");
        var free = new Span("○".repeat(seats.free()));
        free.addClassName("seats-free");
        var marks = new Span(booked, free);
        marks.addClassName("board-seat-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        return marks;
    }

    private Component words(WeekSeats seats) {
        var words = new Span(
                seats.free() == 0
                        ? getTranslation("capacity.pilot.full")
                        : getTranslation("capacity.planning.seatsFree", seats.free(), seats.max()));
        words.addClassName("board-seat-words");
        return words;
    }

    private Component outside() {
        var words = new Span(getTranslation("capacity.planning.outside"));
        words.addClassName("board-seat-words");
        return words;
    }

    private NativeTableRow row(PlanningBoard.Line line) {
        var name = role(new NativeTableHeaderCell(), "rowheader");
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor("beheer/coaches/" + line.coach(), line.name()));
        var row = role(new NativeTableRow(name), "row");
        for (var cell : line.cells()) {
            var place = role(new NativeTableCell(new BoardCell(line, cell)), "cell");
            place.getElement()
                    .setAttribute(
                            "data-week",
                            getTranslation(
                                    "capacity.planning.week",
                                    cell.week().number(),
                                    Formats.dayAndMonth(cell.week().monday(), getLocale())));
            row.add(marked(place, cell.week()));
        }
        return row;
    }

    private <C extends Component & com.vaadin.flow.component.HasStyle> C marked(C cell, Week week) {
        cell.setClassName("board-chosen", week.equals(address.chosen()));
        cell.setClassName("board-now", week.equals(thisWeek));
        return cell;
    }

    private static NativeTableHeaderCell head(String text) {
        var words = new Span(text);
        words.addClassName("board-head");
        var cell = role(new NativeTableHeaderCell(words), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
