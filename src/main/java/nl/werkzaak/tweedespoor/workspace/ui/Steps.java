package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.Timeline;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.NextStep.Turn;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.ReportSchedule;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/** What was done, what is now and what comes, as steps. */
final class Steps {
    private static final int REPORTS_AHEAD = 3;

    private final UI ui = UI.getCurrent();
    private final TrajectoryRow row;
    private final Role reader;
    private final LocalDate today;
    private final List<Timeline.Entry> entries = new ArrayList<>();

    private Steps(TrajectoryRow row, Role reader, LocalDate today) {
        this.row = row;
        this.reader = reader;
        this.today = today;
    }

    static Timeline of(TrajectoryRow row, Role reader, LocalDate today) {
        return new Timeline(new Steps(row, reader, today).entries());
    }

    private List<Timeline.Entry> entries() {
        var dates = row.dates();
        done("workspace.step.signed", dates.concluded());
        if (row.status() == TrajectoryStatus.CANCELLED) {
            done("workspace.step.cancelled", dates.ended());
            return entries;
        }
        if (!row.coachConfirmed()) {
            next("workspace.step.coach", row.nextStep().by(), Turn.WERKZAAK);
        }
        doneOrNext("workspace.step.intake", dates.intake(), row.intakeBy());
        doneOrNext("workspace.step.started", dates.started(), row.intakeBy());
        if (row.status().isOver()) {
            done("workspace.step." + row.status(), dates.ended());
            return entries;
        }
        if (dates.paused() != null) {
            entry("workspace.step.paused", dates.paused(), Tone.WAITING, null);
        }
        reports();
        next("workspace.step.end", row.lastDay(), Turn.COACH);
        return entries;
    }

    private void reports() {
        var base = row.dates().reportBase();
        var days = ReportSchedule.dueDates(base == null ? row.startWeek() : base, row.lastDay());
        if (row.reportPhase() != ReportPhase.NONE) {
            entry(row.nextStep().messageKey(), null, Tone.NOW, row.nextStep().owner());
        }
        days.stream()
                .filter(day -> day.isBefore(row.lastDay()))
                .limit(REPORTS_AHEAD)
                .forEach(day -> next("workspace.step.report", day, Turn.COACH));
    }

    private void doneOrNext(String key, @Nullable LocalDate happened, LocalDate by) {
        if (happened != null) {
            done(key, happened);
        } else if (!row.status().isOver()) {
            next(key, by, Turn.COACH);
        }
    }

    private void done(String key, @Nullable LocalDate day) {
        entry(key, day, Tone.DONE, null);
    }

    /** The first open step is what happens now. */
    private void next(String key, @Nullable LocalDate day, Turn turn) {
        var rests = row.status() == TrajectoryStatus.PAUSED;
        var late = !rests && day != null && day.isBefore(today);
        var first =
                !rests && entries.stream().noneMatch(entry -> entry.state() == Tone.NOW || entry.state() == Tone.LATE);
        entry(key, day, late ? Tone.LATE : first ? Tone.NOW : Tone.NEXT, turn);
    }

    private void entry(String key, @Nullable LocalDate day, Tone tone, @Nullable Turn turn) {
        var owner = turn == null ? null : ui.getTranslation(turn.key(reader));
        entries.add(new Timeline.Entry(ui.getTranslation(key), day, tone, owner, null));
    }
}
