package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.werkzaak.tweedespoor.capacity.PlanningBoard;
import nl.werkzaak.tweedespoor.capacity.PlanningCell;

/**
 * Booked of available hours with the state in a word, a bar and a colour; what is only held and what is leave stand
 * below. Leads to who is booked.
 */
class BoardCell extends Anchor {
    BoardCell(PlanningBoard.Line line, PlanningCell cell) {
        super(path(line, cell), "");
        var state = cell.state().name().toLowerCase(Locale.ROOT);
        addClassNames("board-cell", "board-" + state, "heat-" + cell.tenths());
        add(
                spoken(line.name(), week(cell)),
                span(
                        "board-hours",
                        getTranslation("capacity.planning.of", hours(cell.booked()), hours(cell.available()))),
                spoken(getTranslation("capacity.planning.spoken.hours")));
        var bar = new Span(span("fill-" + cell.tenths(), ""));
        bar.addClassName("board-bar");
        add(bar, span("board-state", state(cell)));
        add(spoken(getTranslation("capacity.planning.spoken.cases", cell.cases())));
        if (cell.held() > 0) {
            add(span("board-held", getTranslation("capacity.planning.held", hours(cell.held()))));
        }
        if (cell.leaveDays() > 0) {
            add(span("board-leave", getTranslation("capacity.planning.leave", cell.leaveDays())));
        }
    }

    private static String path(PlanningBoard.Line line, PlanningCell cell) {
        return "beheer/planning/" + line.coach() + "/" + cell.week().code();
    }

    private String state(PlanningCell cell) {
        return switch (cell.state()) {
            case CLOSED -> getTranslation("capacity.planning.state.CLOSED");
            case OVER -> getTranslation("capacity.planning.state.OVER", hours(cell.over()));
            case FULL ->
                cell.free() == 0
                        ? getTranslation("capacity.pilot.full")
                        : getTranslation("capacity.planning.state.free", hours(cell.free()));
            case ROOM, BUSY -> getTranslation("capacity.planning.state.free", hours(cell.free()));
        };
    }

    private String week(PlanningCell cell) {
        return getTranslation(
                "capacity.planning.spoken.week",
                cell.week().number(),
                String.valueOf(cell.week().year()));
    }

    /** For the ear only, between what is seen: the name of the cell is all of it. */
    private static Span spoken(String... words) {
        return span("only-spoken", " " + String.join(", ", words) + ", ");
    }

    private String hours(int minutes) {
        return HourText.of(minutes, getLocale());
    }

    private static Span span(String css, String text) {
        var span = new Span(text);
        span.addClassName(css);
        return span;
    }
}
