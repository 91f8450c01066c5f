package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/** The 104 weeks of this employee with the trajectory's own dates in them. */
final class Weeks {
    /** Too many or of no use once a trajectory runs. */
    private static final Set<String> SHOWN =
            Set.of("uwvNotice42", "firstYearEvaluation", "finalEvaluation", "wiaApplication", "wageEnd");

    private Weeks() {}

    static WeeksTimeline of(TimelineResult timeline, TrajectoryRow row, LocalDate today) {
        var ui = UI.getCurrent();
        var marks = new ArrayList<WeeksTimeline.Mark>();
        timeline.duties().stream()
                .filter(duty -> SHOWN.contains(duty.key()))
                .map(duty -> new WeeksTimeline.Mark(
                        duty.date(), ui.getTranslation("poortwachter.duty." + duty.key()), tone(duty.date(), today)))
                .forEach(marks::add);
        marks.addAll(own(row, timeline, today, ui));
        var band = timeline.secondTrack();
        var earliest = band.earliest();
        return new WeeksTimeline(new WeeksTimeline.Model(
                timeline.countedFrom(),
                timeline.lastPaidDay().plusDays(1),
                today,
                marks,
                earliest == null ? null : new WeeksTimeline.Band(earliest, band.due(), band.latest()),
                ui.getTranslation("workspace.weeks")));
    }

    /** Dates outside the 104 weeks have no place in the picture; the list of steps tells them. */
    private static List<WeeksTimeline.Mark> own(TrajectoryRow row, TimelineResult timeline, LocalDate today, UI ui) {
        var end = timeline.lastPaidDay();
        var marks = new ArrayList<WeeksTimeline.Mark>();
        marks.add(new WeeksTimeline.Mark(
                row.startWeek(), ui.getTranslation("workspace.weeks.start"), ownTone(row.startWeek(), today)));
        if (row.status() == TrajectoryStatus.ACTIVE && row.reportDue().isBefore(row.lastDay())) {
            var late = row.reportDue().isBefore(today);
            marks.add(new WeeksTimeline.Mark(
                    row.reportDue(), ui.getTranslation("workspace.weeks.report"), late ? Tone.LATE : Tone.NEXT));
        }
        marks.add(new WeeksTimeline.Mark(
                row.lastDay(), ui.getTranslation("workspace.weeks.end"), ownTone(row.lastDay(), today)));
        return marks.stream()
                .filter(mark -> !mark.date().isBefore(timeline.countedFrom())
                        && !mark.date().isAfter(end))
                .toList();
    }

    /** Whether the employer did a duty is not known here, so a past one gets no verdict. */
    private static Tone tone(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? Tone.NEUTRAL : Tone.NEXT;
    }

    private static Tone ownTone(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? Tone.NEXT : Tone.DONE;
    }
}
