package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Week;

/** Weeks in a few words: {@code 49–52, 2}; the year stands with the first one of each. */
final class WeekList {
    private WeekList() {}

    static String of(List<Week> weeks) {
        var parts = new ArrayList<String>();
        var sorted = weeks.stream().distinct().sorted().toList();
        for (var at = 0; at < sorted.size(); ) {
            var last = at;
            while (last + 1 < sorted.size()
                    && sorted.get(last + 1).equals(sorted.get(last).plus(1))
                    && sorted.get(last + 1).year() == sorted.get(at).year()) {
                last++;
            }
            var first = sorted.get(at);
            var until = last == at ? "" : "–" + sorted.get(last).number();
            parts.add(first.number() + until + " (" + first.year() + ")");
            at = last + 1;
        }
        return String.join(", ", parts);
    }

    static Component toConflicts() {
        return new Anchor("beheer/capaciteit/conflicten", UI.getCurrent().getTranslation("workspace.conflicts.title"));
    }
}
