package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.ConflictRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Notice;

/** The coach was saved, but in these weeks more work is booked than there are hours now. */
class SavedWithConflicts extends Div {
    /** @param conflicts of the coach, in order of week; several holds of one week say the same */
    SavedWithConflicts(List<ConflictRow> conflicts) {
        addClassName("stack");
        getElement().setAttribute("role", "status");
        var weeks = new UnorderedList();
        conflicts.stream()
                .map(conflict -> getTranslation(
                        "capacity.coach.conflict",
                        Formats.week(conflict.week(), getLocale()),
                        HourText.of(conflict.minutesOver(), getLocale())))
                .distinct()
                .forEach(text -> weeks.add(new ListItem(text)));
        var solve = new Anchor("beheer/capaciteit/conflicten", getTranslation("capacity.coach.conflicts.solve"));
        solve.addClassName("button-primary");
        var actions = new Div(solve, new RouterLink(getTranslation("capacity.coaches.title"), CoachesView.class));
        actions.addClassName("actions");
        add(Notice.warning(getTranslation("capacity.coach.conflicts")), weeks, actions);
    }
}
