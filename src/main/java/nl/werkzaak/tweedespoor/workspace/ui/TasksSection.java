package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.TaskRow;

/** Small work of the coach's day, in order of its date; an arrangement that is kept is ticked off right here. */
class TasksSection extends Section {
    TasksSection(List<TaskRow> tasks, CaseWork work, LocalDate today, Runnable done) {
        addClassName("stack");
        var count = new Span(String.valueOf(tasks.size()));
        count.addClassName("count");
        add(new H2(new Span(getTranslation("workspace.tasks") + " "), count));
        var lines = new Lines();
        tasks.forEach(task -> lines.line(
                        task.arrangement() ? task.words() : getTranslation("workspace.task.result", task.words()),
                        getTranslation("workspace.next.by", Formats.date(task.due(), getLocale())),
                        task.isLate(today) ? new StatusBadge(getTranslation("workspace.late"), Tone.LATE) : null,
                        action(task, work, today, done))
                .addComponentAsFirst(link(task)));
        add(new Card(lines));
        setVisible(!tasks.isEmpty());
    }

    private Component link(TaskRow task) {
        var link = new RouterLink(task.employee(), TrajectoryView.class, TrajectoryView.parameters(task.trajectory()));
        link.addClassName("muted");
        return link;
    }

    private Component action(TaskRow task, CaseWork work, LocalDate today, Runnable done) {
        if (!task.arrangement()) {
            var write = new RouterLink(
                    getTranslation("workspace.activity.addResult"),
                    TrajectoryView.class,
                    TrajectoryView.parameters(task.trajectory()));
            write.addClassName("button-plain");
            return write;
        }
        var button = new Button(getTranslation("workspace.work.done"), click -> {
            work.arrangementDone(task.trajectory(), task.id(), today);
            done.run();
        });
        button.setAriaLabel(getTranslation("workspace.task.doneOf", task.words()));
        return button;
    }
}
