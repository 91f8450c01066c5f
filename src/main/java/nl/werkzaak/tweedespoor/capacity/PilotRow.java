package nl.werkzaak.tweedespoor.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Week;

/** The pilot's period and its maximum over time. */
public record PilotRow(LocalDate starts, LocalDate ends, List<Step> steps) {
    public PilotRow {
        steps = List.copyOf(steps);
    }

    /** At most {@code seats} trajectories at the same time from this day on. */
    public record Step(LocalDate from, int seats) {}

    /** The maximum on a day; none before the first step. */
    public int seats(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .mapToInt(Step::seats)
                .reduce(0, (earlier, later) -> later);
    }

    /** The pilot with the form's period and one more step; later steps stay. */
    PilotRow with(PilotForm form) {
        var changed = new ArrayList<>(steps);
        changed.removeIf(step -> step.from().equals(form.effectiveFrom()));
        changed.add(new Step(form.effectiveFrom(), form.seats()));
        changed.sort(Comparator.comparing(Step::from));
        return new PilotRow(form.starts(), form.ends(), changed);
    }

    /** The weeks that lie in the pilot from Monday to Friday. */
    public List<WeekSeats> weeks() {
        return Stream.iterate(Week.startingFrom(starts), week -> week.plus(1))
                .takeWhile(week -> !week.monday().plusDays(4).isAfter(ends))
                .map(week -> new WeekSeats(week, seats(week.monday()), 0))
                .toList();
    }
}
