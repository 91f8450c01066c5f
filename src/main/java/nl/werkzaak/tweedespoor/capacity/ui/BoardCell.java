package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
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
        getElement().setAttribute("aria-label", spoken(line, cell));
        add(span("board-hours", getTranslation("capacity.planning.of", hours(cell.booked()), hours(cell.available()))));
        var bar = new Span(span("fill-" + cell.tenths(), ""));
        bar.addClassName("board-bar");
        add(bar, span("board-state", state(cell)));
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

    private String spoken(PlanningBoard.Line line, PlanningCell cell) {
        var parts = new ArrayList<String>();
        parts.add(line.name());
        parts.add(getTranslation(
                "capacity.planning.spoken.week",
                cell.week().number(),
                String.valueOf(cell.week().year())));
        parts.add(getTranslation("capacity.planning.spoken.hours", hours(cell.booked()), hours(cell.available())));
        parts.add(state(cell));
        parts.add(getTranslation("capacity.planning.spoken.cases", cell.cases()));
        if (cell.held() > 0) {
            parts.add(getTranslation("capacity.planning.spoken.held", hours(cell.held())));
        }
        if (cell.leaveDays() > 0) {
            parts.add(getTranslation("capacity.planning.spoken.leave", cell.leaveDays()));
        }
        return String.join(", ", parts);
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
