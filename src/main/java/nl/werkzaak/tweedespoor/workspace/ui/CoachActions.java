package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.trajectory.Outcome;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** What the coach can do now; the step that is due stands open, the rest is one tap away. */
class CoachActions extends Div {
    private final TrajectoryRow row;
    private final transient TrajectoryCare care;
    private final LocalDate today;
    private final transient Runnable done;
    private final Div message = new Div();

    CoachActions(TrajectoryRow row, TrajectoryCare care, LocalDate today, Runnable done) {
        this.row = row;
        this.care = care;
        this.today = today;
        this.done = done;
        addClassName("form");
        add(message);
        if (row.allows(TrajectoryAction.BEGIN_INTAKE)) {
            add(dated("intake", true, day -> care.beginIntake(row.id(), day)));
        }
        if (row.allows(TrajectoryAction.START)) {
            add(dated("start", true, day -> care.start(row.id(), day)));
        }
        if (row.allows(TrajectoryAction.RESUME)) {
            add(dated("resume", true, day -> care.resume(row.id(), day)));
        }
        if (row.allows(TrajectoryAction.REPORT)
                && row.reportPhase() != ReportPhase.SUBMITTED
                && row.reportPhase() != ReportPhase.EMPLOYEE_REVIEW) {
            add(report());
        }
        more();
    }

    private Component report() {
        var link = new Anchor("traject/" + row.id() + "/verslag", getTranslation("workspace.act.report"));
        link.addClassName("button-primary");
        return link;
    }

    private void more() {
        var content = new Div();
        content.addClassName("form");
        if (row.allows(TrajectoryAction.PAUSE)) {
            content.add(dated("pause", false, day -> care.pause(row.id(), day)));
        }
        if (row.allows(TrajectoryAction.COMPLETE)) {
            content.add(ending(
                    "complete", Outcome.values(), "trajectory.outcome.", (o, d) -> care.complete(row.id(), o, d)));
        }
        if (row.allows(TrajectoryAction.STOP)) {
            content.add(ending("stop", StopReason.values(), "trajectory.stop.", (r, d) -> care.stop(row.id(), r, d)));
        }
        if (content.getComponentCount() > 0) {
            add(new Details(getTranslation("workspace.act.more"), content));
        }
    }

    private Component dated(String action, boolean primary, Consumer<LocalDate> verb) {
        var day = day(action);
        var button = new Button(
                getTranslation("workspace.act." + action), click -> run(day, () -> verb.accept(day.getValue())));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var line = new Div(day, button);
        line.addClassName("act-line");
        return line;
    }

    /** What an ending needs: a choice and a day. */
    private interface Ending<E> {
        void end(E choice, LocalDate day);
    }

    private <E extends Enum<E>> Component ending(String action, E[] choices, String texts, Ending<E> verb) {
        var choice = new Select<E>();
        choice.setLabel(getTranslation("workspace.act." + action + ".choice"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(item -> item == null ? "" : getTranslation(texts + item));
        var day = day(action);
        var button = new Button(getTranslation("workspace.act." + action), click -> {
            if (choice.isEmpty()) {
                choice.setErrorMessage(getTranslation("shared.required"));
                choice.setInvalid(true);
                return;
            }
            ConfirmDialog.ask(
                    getTranslation("workspace.act." + action),
                    getTranslation("workspace.act." + action + ".sure"),
                    getTranslation("workspace.act." + action),
                    () -> run(day, () -> verb.end(choice.getValue(), day.getValue())));
        });
        var line = new Div(choice, day, button);
        line.addClassName("act-line");
        return line;
    }

    private DateField day(String action) {
        var day = new DateField(getTranslation("workspace.act." + action + ".day"));
        day.setValue(today);
        day.setMax(today);
        return day;
    }

    private void run(DateField day, Runnable verb) {
        message.removeAll();
        if (day.isEmpty()) {
            day.setErrorMessage(getTranslation("shared.required"));
            day.setInvalid(true);
            return;
        }
        try {
            verb.run();
            done.run();
        } catch (Refusal refusal) {
            var text = getTranslation(refusal.key(), refusal.args());
            if (refusal.field().isPresent()) {
                day.setErrorMessage(text);
                day.setInvalid(true);
            } else {
                message.add(Notice.error(text));
            }
        }
    }
}
