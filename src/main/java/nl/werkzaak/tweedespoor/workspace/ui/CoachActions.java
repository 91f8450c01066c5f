package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.trajectory.Outcome;
import nl.werkzaak.tweedespoor.trajectory.PauseWord;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
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
                && (row.reportPhase() == ReportPhase.NONE || row.reportPhase() == ReportPhase.RETURNED)) {
            add(report());
        }
        more();
    }

    private Component report() {
        var write = new Anchor("traject/" + row.id() + "/verslag/schrijven", getTranslation("workspace.act.report"));
        write.addClassName("button-primary");
        var upload = new Anchor("traject/" + row.id() + "/verslag", getTranslation("workspace.act.upload"));
        upload.addClassName("button-plain");
        var advice = new Anchor("traject/" + row.id() + "/advies", getTranslation("workspace.act.advice"));
        advice.addClassName("button-plain");
        var ways = new Div(write, upload, advice);
        ways.addClassName("actions");
        return ways;
    }

    private void more() {
        var content = new Div();
        content.addClassName("form");
        if (row.allows(TrajectoryAction.PAUSE)) {
            content.add(pause());
        }
        if (row.allows(TrajectoryAction.COMPLETE)) {
            content.add(completion());
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

    private Component pause() {
        var form = new AddForm();
        var day = form.day("day", "workspace.act.pause.day", today);
        var wordOn = form.day("wordOn", "workspace.act.pause.wordOn", null);
        var reference = form.text("wordReference", "workspace.act.pause.word", 60);
        reference.setHelperText(getTranslation("workspace.act.pause.word.help"));
        return form.button(
                "workspace.act.pause",
                () -> care.pause(
                        row.id(),
                        AddForm.needed(day.getValue(), "day"),
                        PauseWord.parse(wordOn.getValue(), reference.getValue())),
                done);
    }

    private Component completion() {
        var form = new AddForm();
        var outcome = form.choice("outcome", "workspace.act.complete.choice", Outcome.values(), "trajectory.outcome.");
        var hires = new Checkbox(getTranslation("workspace.act.complete.hires"));
        var lasting = new Checkbox(getTranslation("workspace.act.complete.lasting"));
        var employer = new Div(hires, lasting);
        employer.setVisible(false);
        outcome.addValueChangeListener(change -> employer.setVisible(
                change.getValue() != null && change.getValue().isNewEmployer()));
        outcome.getParent().ifPresent(parent -> parent.getElement().appendChild(employer.getElement()));
        var day = form.day("day", "workspace.act.complete.day", today);
        return form.button(
                "workspace.act.complete",
                () -> {
                    var chosen = AddForm.needed(outcome.getValue(), "outcome");
                    var on = AddForm.needed(day.getValue(), "day");
                    ConfirmDialog.ask(
                            getTranslation("workspace.act.complete"),
                            getTranslation("workspace.act.complete.sure"),
                            getTranslation("workspace.act.complete"),
                            () -> run(
                                    day,
                                    () -> care.complete(row.id(), chosen, hires.getValue(), lasting.getValue(), on)));
                },
                () -> {});
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
