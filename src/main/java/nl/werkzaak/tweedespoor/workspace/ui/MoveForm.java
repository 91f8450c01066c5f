package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.MovePreview;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.trajectory.CasePlanning;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** Chooses another week or coach and shows at once which weeks that frees, takes and cannot get. */
class MoveForm extends Card {
    private static final int WEEKS = 26;

    private final transient TrajectoryRow row;
    private final transient CasePlanning planning;
    private final Select<Week> start = new Select<>();
    private final Select<CoachRow> coach = new Select<>();
    private final Checkbox agreed = new Checkbox(getTranslation("workspace.move.agreed"));
    private final Div message = new Div();
    private final Div changes = new Div();
    private final Button move = new Button(getTranslation("workspace.move.do"));

    MoveForm(TrajectoryRow row, List<CoachRow> coaches, Week next, CasePlanning planning, Runnable moved) {
        this.row = row;
        this.planning = planning;
        addClassName("form");
        start.setLabel(getTranslation("workspace.move.start"));
        start.setItems(weeks(next));
        start.setItemLabelGenerator(week -> week == null ? "" : Formats.week(week, getLocale()));
        start.setValue(new Week(row.startWeek()));
        coach.setLabel(getTranslation("workspace.cases.coach"));
        coach.setItems(coaches);
        coach.setItemLabelGenerator(each -> each == null ? "" : each.name());
        coaches.stream()
                .filter(each -> each.id().equals(row.coach()))
                .findFirst()
                .ifPresent(coach::setValue);
        start.addValueChangeListener(change -> preview());
        coach.addValueChangeListener(change -> preview());
        changes.getElement().setAttribute("aria-live", "polite");
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        move.addClickListener(click -> move(moved));
        List.of(start, coach).forEach(field -> field.setManualValidation(true));
        agreed.setManualValidation(true);
        add(message, start, coach, changes, agreed, move);
        preview();
    }

    /** The coming half year, and the present week when it lies further ahead. */
    private List<Week> weeks(Week next) {
        var weeks = new ArrayList<>(
                Stream.iterate(next, week -> week.plus(1)).limit(WEEKS).toList());
        var present = new Week(row.startWeek());
        if (!weeks.contains(present)) {
            weeks.add(present);
            weeks.sort(null);
        }
        return weeks;
    }

    private void preview() {
        changes.removeAll();
        message.removeAll();
        if (unchanged()) {
            show(false);
            return;
        }
        var preview =
                planning.preview(row.id(), start.getValue(), coach.getValue().id());
        changes.add(lists(preview));
        if (!preview.possible()) {
            changes.add(Notice.warning(getTranslation("workspace.move.impossible")));
        }
        show(preview.possible());
    }

    private boolean unchanged() {
        return start.getValue() == null
                || coach.getValue() == null
                || start.getValue().monday().equals(row.startWeek())
                        && coach.getValue().id().equals(row.coach());
    }

    private void show(boolean possible) {
        agreed.setVisible(possible);
        move.setVisible(possible);
    }

    private Component lists(MovePreview preview) {
        var lists = new KeyValueList();
        if (!coach.getValue().id().equals(row.coach())) {
            lists.add(getTranslation("workspace.move.coach"), coach.getValue().name());
        }
        line(lists, "workspace.move.freed", preview.freed());
        line(lists, "workspace.move.taken", preview.taken());
        line(lists, "workspace.move.noSeat", preview.noSeat());
        line(lists, "workspace.move.coachFull", preview.coachFull());
        return lists;
    }

    private void line(KeyValueList lists, String key, List<Week> weeks) {
        if (!weeks.isEmpty()) {
            lists.add(getTranslation(key), getTranslation("workspace.move.weeks", WeekList.of(weeks), weeks.size()));
        }
    }

    private void move(Runnable moved) {
        new FormRun(message, Map.of("start", start, "coach", coach, "agreed", agreed))
                .run(
                        () -> planning.reschedule(
                                row.id(), start.getValue(), coach.getValue().id(), agreed.getValue()),
                        moved);
    }
}
