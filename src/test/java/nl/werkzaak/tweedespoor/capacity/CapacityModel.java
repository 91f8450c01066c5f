package nl.werkzaak.tweedespoor.capacity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;

/**
 * Seats and hours as plain sums over lists, without counters, locks or database: what is booked is always added up anew.
 * Each verb answers the key of the refusal that is due, or "" after doing it.
 */
final class CapacityModel {
    static final String DONE = "";
    private static final String FULL = "capacity.full";
    private static final String COACH_FULL = "capacity.coach.full";

    /** A coach with whole weeks of absence. */
    static final class CoachInModel {
        final CoachId id;
        final int minutes;
        final String place;
        int cases;
        final Set<Week> away = new HashSet<>();

        CoachInModel(CoachId id, int minutes, int cases, String place) {
            this.id = id;
            this.minutes = minutes;
            this.cases = cases;
            this.place = place;
        }

        int contract(Week week) {
            var days = (int) week.monday()
                    .datesUntil(week.monday().plusDays(5))
                    .filter(day -> WorkingDays.isWorkingDay(day) && !away.contains(week))
                    .count();
            return days * minutes / 5;
        }
    }

    /** What a hold books in one week. */
    record Booked(CoachId coach, int minutes) {}

    static final class HoldInModel {
        final List<Integer> profile;
        final int ordinary;
        HoldStatus status = HoldStatus.ACTIVE;
        boolean shortLived;
        CoachId coach;
        Week start;
        int weeks;
        final TreeMap<Week, Booked> booked = new TreeMap<>();
        final TreeSet<Week> conflicts = new TreeSet<>();

        HoldInModel(List<Integer> profile, int ordinary, Week start, CoachId coach, boolean shortLived) {
            this.profile = profile;
            this.ordinary = ordinary;
            this.start = start;
            this.coach = coach;
            this.weeks = profile.size();
            this.shortLived = shortLived;
        }

        boolean books() {
            return status == HoldStatus.ACTIVE || status == HoldStatus.CONFIRMED;
        }

        List<Integer> wholeProfile() {
            var whole = new ArrayList<>(profile);
            while (whole.size() < weeks) {
                whole.add(ordinary);
            }
            return whole;
        }
    }

    final Map<CoachId, CoachInModel> coaches = new LinkedHashMap<>();
    final Map<HoldId, HoldInModel> holds = new LinkedHashMap<>();
    final TreeMap<Week, Integer> seats = new TreeMap<>();

    int bookedSeats(Week week) {
        return (int) holds.values().stream()
                .filter(hold -> hold.booked.containsKey(week))
                .count();
    }

    int minutes(CoachId coach, Week week) {
        return of(coach, week).stream().mapToInt(Booked::minutes).sum();
    }

    int cases(CoachId coach, Week week) {
        return of(coach, week).size();
    }

    private List<Booked> of(CoachId coach, Week week) {
        return holds.values().stream()
                .map(hold -> hold.booked.get(week))
                .filter(booked -> booked != null && booked.coach.equals(coach))
                .toList();
    }

    private boolean hasSeat(Week week) {
        return bookedSeats(week) < seats.getOrDefault(week, 0);
    }

    private boolean hasHours(CoachId coach, Week week, int minutes) {
        var one = coaches.get(coach);
        return minutes(coach, week) + minutes <= one.contract(week) && cases(coach, week) < one.cases;
    }

    boolean fits(CoachId coach, Week start, List<Integer> profile) {
        for (var n = 0; n < profile.size(); n++) {
            if (!hasHours(coach, start.plus(n), profile.get(n))) {
                return false;
            }
        }
        return true;
    }

    boolean hasSeats(Week start, int weeks) {
        for (var n = 0; n < weeks; n++) {
            if (!hasSeat(start.plus(n))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a hold must be granted; which of the coaches is the portal's choice. */
    boolean possible(Week start, List<Integer> profile, String place) {
        return hasSeats(start, profile.size())
                && coaches.values().stream()
                        .anyMatch(coach ->
                                (place == null || coach.place.equals(place)) && fits(coach.id, start, profile));
    }

    void hold(HoldId id, HoldInModel hold) {
        book(hold, hold.start, hold.profile);
        holds.put(id, hold);
    }

    private static void book(HoldInModel hold, Week start, List<Integer> profile) {
        for (var n = 0; n < profile.size(); n++) {
            hold.booked.put(start.plus(n), new Booked(hold.coach, profile.get(n)));
        }
    }

    String confirm(HoldInModel hold) {
        if (hold.status != HoldStatus.ACTIVE) {
            return "capacity.hold.over";
        }
        hold.status = HoldStatus.CONFIRMED;
        return DONE;
    }

    String end(HoldInModel hold, HoldStatus as) {
        if (hold.books()) {
            hold.status = as;
            hold.booked.clear();
            hold.conflicts.clear();
        }
        return DONE;
    }

    void expire() {
        holds.values().stream()
                .filter(hold -> hold.status == HoldStatus.ACTIVE && hold.shortLived)
                .forEach(hold -> end(hold, HoldStatus.EXPIRED));
    }

    String moveTo(HoldInModel hold, CoachId coach) {
        if (hold.coach.equals(coach)) {
            return DONE;
        }
        if (!hold.books()) {
            return "capacity.hold.over";
        }
        var refused = handOver(hold, coach, hold.start, hold.start.plus(hold.weeks));
        if (refused.equals(DONE)) {
            hold.coach = coach;
            tryAgain(hold);
        }
        return refused;
    }

    String standIn(HoldInModel hold, CoachId coach, Week from, Week until) {
        return hold.books() ? handOver(hold, coach, from, until) : "capacity.hold.over";
    }

    private String handOver(HoldInModel hold, CoachId coach, Week from, Week until) {
        var before = new TreeMap<>(hold.booked);
        var stretch = new TreeMap<>(hold.booked.subMap(from, until));
        hold.booked.keySet().removeAll(stretch.keySet());
        for (var week : stretch.keySet()) {
            var minutes = stretch.get(week).minutes;
            if (!hasHours(coach, week, minutes)) {
                hold.booked.clear();
                hold.booked.putAll(before);
                return COACH_FULL;
            }
        }
        stretch.forEach((week, booked) -> hold.booked.put(week, new Booked(coach, booked.minutes)));
        return DONE;
    }

    String reschedule(HoldInModel hold, Week start, CoachId coach) {
        if (!hold.books()) {
            return "capacity.hold.over";
        }
        var before = new TreeMap<>(hold.booked);
        hold.booked.clear();
        var whole = hold.wholeProfile();
        var refused = !hasSeats(start, whole.size()) ? FULL : !fits(coach, start, whole) ? COACH_FULL : DONE;
        if (!refused.equals(DONE)) {
            hold.booked.putAll(before);
            return refused;
        }
        hold.start = start;
        hold.coach = coach;
        hold.conflicts.clear();
        book(hold, start, whole);
        return DONE;
    }

    String overrun(HoldInModel hold, int more) {
        if (!hold.books()) {
            return "capacity.hold.over";
        }
        for (var n = 0; n < more; n++) {
            hold.conflicts.add(hold.start.plus(hold.weeks + (long) n));
        }
        hold.weeks += more;
        tryAgain(hold);
        return DONE;
    }

    String tryAgain(HoldInModel hold) {
        if (!hold.books()) {
            return "capacity.hold.over";
        }
        for (var week : List.copyOf(hold.conflicts)) {
            if (hasSeat(week) && hasHours(hold.coach, week, hold.ordinary)) {
                hold.booked.put(week, new Booked(hold.coach, hold.ordinary));
                hold.conflicts.remove(week);
            }
        }
        return DONE;
    }

    String changeCases(CoachId coach, int cases) {
        if (seats.keySet().stream().anyMatch(week -> cases(coach, week) > cases)) {
            return "capacity.coach.caseloadBooked";
        }
        coaches.get(coach).cases = cases;
        return DONE;
    }

    String changeSeats(Week from, Week until, int most) {
        var changed = seats.subMap(from, until);
        if (changed.keySet().stream().anyMatch(week -> bookedSeats(week) > most)) {
            return "capacity.pilot.booked";
        }
        changed.replaceAll((week, old) -> most);
        return DONE;
    }
}
