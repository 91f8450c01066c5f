package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** Headed groups of cards on the home pages. */
final class Sections {
    private Sections() {}

    /** Hidden when there is nothing in it. */
    static Component of(String key, List<? extends Component> cards) {
        var count = new Span(String.valueOf(cards.size()));
        count.addClassName("count");
        return section(new H2(new Span(UI.getCurrent().getTranslation(key) + " "), count), cards);
    }

    /** Ways to elsewhere, which nobody counts. */
    static Component links(String key, List<LinkCard> cards) {
        return section(new H2(UI.getCurrent().getTranslation(key)), cards);
    }

    private static Component section(H2 heading, List<? extends Component> cards) {
        var list = new Div();
        list.addClassName("cards");
        list.add(cards.toArray(Component[]::new));
        var section = new Section(heading, list);
        section.addClassName("stack");
        section.setVisible(!cards.isEmpty());
        return section;
    }

    static Component cases(String key, List<TrajectoryRow> rows, boolean withEmployer, LocalDate today) {
        return of(
                key,
                rows.stream()
                        .map(row -> new TrajectoryCard(row, withEmployer, today))
                        .toList());
    }
}
