package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.Step.State;

/**
 * A case as it stands today: the dated duties with what is done, what is now, what comes and what is late. The page, its
 * print, the PDF and the calendar all show this.
 */
public record Overview(Situation situation, TimelineResult result, LocalDate today, List<Step> steps) {

    private static final String SERIES = "evaluation";
    private static final String TRACK = "secondTrackStart";
    /** Not done in time, these get worse by the day; other past duties cannot be mended any more. */
    private static final Set<String> WORSE_BY_THE_DAY = Set.of(TRACK, "wiaApplication");

    public Overview {
        steps = List.copyOf(steps);
    }

    /** @throws nl.werkzaak.tweedespoor.shared.Refusal naming the field, when the dates cannot be */
    public static Overview of(Situation situation, LocalDate today) {
        var result = situation.timeline();
        var steps = new ArrayList<Step>();
        for (var duty : result.duties()) {
            if (!duty.key().equals(SERIES)) {
                steps.add(step(duty, List.of(duty), situation, result, today));
            }
        }
        series(result, today).ifPresent(duty -> steps.add(step(duty, result.duties(SERIES), situation, result, today)));
        steps.sort(Comparator.comparing((Step step) -> step.duty().date()));
        return new Overview(situation, result, today, withOneNow(steps));
    }

    /** The one to look at first: what is late, else what comes next. */
    public Optional<Step> first() {
        return steps.stream()
                .filter(step -> step.state() == State.LATE)
                .findFirst()
                .or(() ->
                        steps.stream().filter(step -> step.state() == State.NOW).findFirst());
    }

    public boolean isLate(String dutyKey) {
        return steps.stream().anyMatch(step -> step.key().equals(dutyKey) && step.state() == State.LATE);
    }

    /** First sick day of the case that counts. */
    public LocalDate start() {
        return result.countedFrom();
    }

    /** Whether a recovery of four weeks or more made a new case (BW7:629(10)). */
    public boolean isNewCase() {
        return !start().equals(situation.firstSickDay());
    }

    /** The periods of recovery inside the case that counts. */
    public List<DateRange> pauses() {
        return situation.recovered().stream()
                .filter(period -> period.from().isAfter(start()))
                .toList();
    }

    /** Weeks in which the employer still pays the wage, a started week counted whole. */
    public long weeksOfWageLeft() {
        return Math.max(0, Math.ceilDiv(result.lastPaidDay().toEpochDay() - today.toEpochDay() + 1, 7L));
    }

    private static Optional<Duty> series(TimelineResult result, LocalDate today) {
        var all = result.duties(SERIES);
        return all.stream()
                .filter(duty -> !duty.date().isBefore(today))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static Step step(
            Duty duty, List<Duty> series, Situation situation, TimelineResult result, LocalDate today) {
        var latest = result.secondTrack().latest();
        var limit = duty.key().equals(TRACK) && latest != null ? latest : duty.date();
        var done = situation.doneOn(duty.key()).filter(day -> !day.isBefore(result.countedFrom()));
        var state = done.map(day -> day.isAfter(limit) ? State.DONE_LATE : State.DONE)
                .orElseGet(() -> limit.isBefore(today) ? past(duty.key()) : State.NEXT);
        return new Step(duty, state, done.orElse(null), series);
    }

    private static State past(String dutyKey) {
        if (WORSE_BY_THE_DAY.contains(dutyKey)) {
            return State.LATE;
        }
        return Situation.canBeTold(dutyKey) ? State.ASK : State.PAST;
    }

    private static List<Step> withOneNow(List<Step> steps) {
        var result = new ArrayList<>(steps);
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i).state() == State.NEXT) {
                result.set(i, result.get(i).as(State.NOW));
                break;
            }
        }
        return result;
    }
}
