package nl.werkzaak.tweedespoor.workspace.ui;

import static nl.werkzaak.tweedespoor.workspace.ui.AddForm.needed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.ActivityType;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.Party;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/** What is worked towards, what was done for it and who promised what; the coach keeps it up to date here. */
class WorkCards extends Div {
    private static final int LONGEST = 300;
    private static final int LONGEST_RESULT = 500;

    private final TrajectoryRow row;
    private final CaseFile file;
    private final LocalDate today;
    private final transient @Nullable CaseWork work;
    private final transient Runnable done;

    /** @param work for the coach of this case; null for readers */
    WorkCards(TrajectoryRow row, CaseFile file, @Nullable CaseWork work, LocalDate today, Runnable done) {
        this.row = row;
        this.file = file;
        this.work = row.status().isOver() ? null : work;
        this.today = today;
        this.done = done;
        addClassName("stack");
        add(arrangements(), goals(), activities());
    }

    private Component arrangements() {
        var list = new Lines();
        file.arrangements()
                .forEach(arrangement -> list.line(
                        arrangement.words(),
                        getTranslation(
                                "workspace.work.ownerBy",
                                getTranslation(arrangement.owner().key()),
                                day(arrangement.due())),
                        arrangement.done() != null
                                ? new StatusBadge(
                                        getTranslation("workspace.work.doneOn", day(arrangement.done())), Tone.DONE)
                                : arrangement.isLate(today)
                                        ? new StatusBadge(getTranslation("workspace.late"), Tone.LATE)
                                        : null,
                        arrangement.done() == null
                                ? act("workspace.work.done", w -> w.arrangementDone(row.id(), arrangement.id(), today))
                                : null));
        var card = card("workspace.arrangements", list);
        if (work != null) {
            var form = new AddForm();
            var words = form.text("words", "workspace.arrangement.words", LONGEST);
            var owner = form.choice("owner", "workspace.arrangement.owner", Party.values(), "trajectory.party.");
            var due = form.day("due", "workspace.arrangement.due", null);
            card.add(form.behind(
                    "workspace.arrangement.add",
                    "workspace.work.save",
                    () -> writing()
                            .arrange(
                                    row.id(),
                                    words.getValue(),
                                    needed(owner.getValue(), "owner"),
                                    needed(due.getValue(), "due")),
                    done));
        }
        return card;
    }

    private Component goals() {
        var list = new Lines();
        file.goals()
                .forEach(goal -> list.line(
                        goal.words(),
                        goal.by() == null ? "" : getTranslation("workspace.next.by", day(goal.by())),
                        goal.reached() == null
                                ? null
                                : new StatusBadge(
                                        getTranslation("workspace.goal.reachedOn", day(goal.reached())), Tone.DONE),
                        goal.reached() == null
                                ? act("workspace.goal.reached", w -> w.reachGoal(row.id(), goal.id(), today))
                                : null));
        var card = card("workspace.goals", list);
        if (work != null) {
            var form = new AddForm();
            var words = form.text("words", "workspace.goal.words", LONGEST);
            var by = form.day("by", "workspace.goal.by", null);
            card.add(form.behind(
                    "workspace.goal.add",
                    "workspace.work.save",
                    () -> writing().addGoal(row.id(), words.getValue(), by.getValue()),
                    done));
        }
        return card;
    }

    private Component activities() {
        var list = new Lines();
        file.activities().forEach(activity -> activity(list, activity));
        var card = card("workspace.activities", list);
        if (work != null) {
            var form = new AddForm();
            var type = form.choice("type", "workspace.activity.type", ActivityType.values(), "trajectory.activity.");
            var day = form.day("day", "workspace.activity.day", today);
            var goal = form.text("goal", "workspace.activity.goal", LONGEST);
            var result = form.text("result", "workspace.activity.result", LONGEST_RESULT);
            result.setHelperText(getTranslation("workspace.activity.result.help"));
            card.add(form.behind(
                    "workspace.activity.add",
                    "workspace.work.save",
                    () -> writing()
                            .addActivity(
                                    row.id(),
                                    needed(type.getValue(), "type"),
                                    needed(day.getValue(), "day"),
                                    goal.getValue(),
                                    result.getValue()),
                    done));
        }
        return card;
    }

    private void activity(Lines list, CaseFile.Activity activity) {
        var result = activity.result();
        var facts = getTranslation("workspace.activity.goalWas", activity.goal());
        var line = list.line(
                getTranslation(activity.type().key()) + ", " + day(activity.day()),
                result == null ? facts : facts + " " + getTranslation("workspace.activity.resultWas", result),
                result == null && activity.day().isBefore(today)
                        ? new StatusBadge(getTranslation("workspace.activity.noResult"), Tone.WAITING)
                        : null,
                null);
        if (work != null && result == null) {
            var form = new AddForm();
            var text = form.text("result", "workspace.activity.result", LONGEST_RESULT);
            line.add(form.behind(
                    "workspace.activity.addResult",
                    "workspace.work.save",
                    () -> writing().recordResult(row.id(), activity.id(), text.getValue()),
                    done));
        }
    }

    private Card card(String key, Lines list) {
        var card = new Card(new H2(getTranslation(key)));
        card.add(list.isEmpty() ? list.nothing(getTranslation(key + ".empty")) : list);
        return card;
    }

    private @Nullable Component act(String key, java.util.function.Consumer<CaseWork> verb) {
        if (work == null) {
            return null;
        }
        return new Button(getTranslation(key), click -> {
            verb.accept(writing());
            done.run();
        });
    }

    private CaseWork writing() {
        return java.util.Objects.requireNonNull(work);
    }

    private String day(LocalDate day) {
        return Formats.date(day, getLocale());
    }
}
