package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What colours and marks of the board mean; the cells themselves say it in words. */
class BoardLegend extends Div {
    BoardLegend() {
        addClassName("board-legend");
        getElement().setAttribute("aria-hidden", "true");
        List.of("room", "busy", "full", "over", "closed")
                .forEach(state -> add(entry("board-swatch board-" + state, state)));
        add(entry("board-swatch-held", "held"), entry("board-swatch-leave", "leave"));
    }

    private Span entry(String css, String key) {
        var swatch = new Span();
        swatch.addClassNames(css.split(" "));
        return new Span(swatch, new Span(getTranslation("capacity.planning.legend." + key)));
    }
}
