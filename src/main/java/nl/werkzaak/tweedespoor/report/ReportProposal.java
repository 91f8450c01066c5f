package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.stereotype.Component;

/** Fills a new report with what the case file knows already, so that nobody types a thing twice. */
@Component
class ReportProposal {
    private final Texts texts;

    ReportProposal(Texts texts) {
        this.texts = texts;
    }

    ProgressText of(TrajectoryRow row, CaseFile file, LocalDate today) {
        var base = row.dates().reportBase();
        var from = base == null ? row.startWeek() : base;
        var until = today.isBefore(from) ? from : today;
        var lines = file.activities().stream()
                .filter(activity ->
                        !activity.day().isBefore(from) && !activity.day().isAfter(until))
                .map(this::line)
                .toList();
        var reached = file.goals().stream()
                .filter(goal -> goal.reached() != null && !goal.reached().isBefore(from))
                .map(goal -> text("report.proposal.reached", goal.words(), day(goal.reached())))
                .collect(Collectors.joining("\n"));
        var next = file.arrangements().stream()
                .filter(arrangement -> arrangement.done() == null)
                .map(arrangement -> text(
                        "report.proposal.arranged",
                        arrangement.words(),
                        text(arrangement.owner().key()),
                        day(arrangement.due())))
                .collect(Collectors.joining("\n"));
        return new ProgressText(from, until, "", "", reached, next, "", lines);
    }

    private ProgressText.Line line(CaseFile.Activity activity) {
        var what = text(activity.type().key()) + ", " + day(activity.day()) + ". "
                + text("report.proposal.goal", activity.goal());
        return new ProgressText.Line(what, activity.result() == null ? "" : activity.result());
    }

    private String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    private static String day(LocalDate day) {
        return Formats.date(day, Texts.DUTCH);
    }
}
