package nl.werkzaak.tweedespoor.trajectory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.CoachFit;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.trajectory.CoachRanking.Candidate;
import nl.werkzaak.tweedespoor.trajectory.CoachRanking.Wanted;

/**
 * Divides the weeks of a coach who is away over the others: the usual stand-in first, else the best of the ranking. What
 * one trajectory takes is gone for the next. Pure arithmetic; the booking itself decides in the end.
 */
final class StandInPlan {
    /** Minutes and cases that a coach has left in a week. */
    record Free(int minutes, int cases) {
        Free less(int booked) {
            return new Free(minutes - booked, cases - 1);
        }
    }

    /** What must be taken over in which weeks; without weeks it is the work only, which needs no booked hours. */
    record Need(Wanted wanted, Map<Week, Integer> minutes) {}

    record Answer(List<CoachProposal> proposals, Optional<CoachId> proposed) {}

    private static final Free NOTHING = new Free(0, 0);

    private final Collection<CoachRow> coaches;
    private final Map<CoachId, Map<Week, Free>> free = new HashMap<>();

    StandInPlan(Collection<CoachRow> coaches, Map<CoachId, Map<Week, Free>> free) {
        this.coaches = coaches;
        free.forEach((coach, weeks) -> this.free.put(coach, new HashMap<>(weeks)));
    }

    Answer answer(Need need) {
        var proposals = CoachRanking.rank(
                need.wanted(),
                coaches.stream()
                        .filter(coach -> !coach.id().equals(need.wanted().present()))
                        .map(coach -> new Candidate(coach, fit(coach.id(), need.minutes())))
                        .toList());
        var usual = need.wanted().usualStandIn();
        var fitting = proposals.stream().filter(CoachProposal::fits).toList();
        var proposed = fitting.stream()
                .filter(each -> each.coach().id().equals(usual))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(each -> each.coach().id());
        proposed.ifPresent(coach -> take(coach, need.minutes()));
        return new Answer(proposals, proposed);
    }

    private CoachFit fit(CoachId coach, Map<Week, Integer> wanted) {
        var left = free.getOrDefault(coach, Map.of());
        var tooShort = new ArrayList<Week>();
        var minutes = 0;
        var cases = Integer.MAX_VALUE;
        for (var week : wanted.keySet()) {
            var room = left.getOrDefault(week, NOTHING);
            if (room.minutes() < wanted.get(week) || room.cases() < 1) {
                tooShort.add(week);
            }
            minutes += Math.max(0, room.minutes());
            cases = Math.min(cases, Math.max(0, room.cases()));
        }
        return new CoachFit(coach, tooShort.stream().sorted().toList(), minutes, wanted.isEmpty() ? 0 : cases);
    }

    private void take(CoachId coach, Map<Week, Integer> wanted) {
        var left = free.computeIfAbsent(coach, id -> new HashMap<>());
        wanted.forEach((week, minutes) ->
                left.put(week, left.getOrDefault(week, NOTHING).less(minutes)));
    }
}
