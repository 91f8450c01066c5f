package nl.werkzaak.tweedespoor.site.ui;

import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.poortwachter.Band;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Step;
import nl.werkzaak.tweedespoor.site.internal.StepWords;

/** An overview as the picture of the weeks. */
final class WeeksPicture {

    /** Comes every six weeks, or stands on the day of another, and would hide the rest; the table has them. */
    private static final Set<String> LEFT_OUT = Set.of("evaluation", "currentOpinion");

    private WeeksPicture() {}

    /** With its own table, for an example that has none beside it. */
    static WeeksTimeline whole(Overview overview, StepWords words) {
        return new WeeksTimeline(model(overview, words));
    }

    static WeeksTimeline beside(Overview overview, StepWords words) {
        return WeeksTimeline.withoutTable(model(overview, words));
    }

    private static WeeksTimeline.Model model(Overview overview, StepWords words) {
        Band band = overview.result().secondTrack();
        WeeksTimeline.Band drawn =
                band.earliest() == null ? null : new WeeksTimeline.Band(band.earliest(), band.due(), band.latest());
        return new WeeksTimeline.Model(
                overview.start(),
                overview.result().lastPaidDay().plusDays(1),
                overview.today(),
                marks(overview, words),
                drawn,
                overview.pauses(),
                words.text(overview.pauses().isEmpty() ? "site.answer.picture" : "site.answer.picture.paused"));
    }

    private static List<WeeksTimeline.Mark> marks(Overview overview, StepWords words) {
        return overview.steps().stream()
                .filter(step -> !LEFT_OUT.contains(step.key()))
                .map(step -> new WeeksTimeline.Mark(step.duty().date(), words.name(step), tone(step.state())))
                .toList();
    }

    static Tone tone(Step.State state) {
        return switch (state) {
            case DONE, DONE_LATE -> Tone.DONE;
            case ASK -> Tone.WAITING;
            case PAST -> Tone.NEUTRAL;
            case LATE -> Tone.LATE;
            case NOW -> Tone.NOW;
            case NEXT -> Tone.NEXT;
        };
    }
}
