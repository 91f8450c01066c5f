package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.capacity.CoachFit;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;

/** What is free in a stretch of weeks: seats of the pilot, minutes and cases of each coach. Pure arithmetic. */
public final class Room {
    private final LocalDate first;
    private final int[] seats;
    private final Map<CoachId, CoachRoom> coaches = new LinkedHashMap<>();

    /** A stretch with no room at all yet; a week that is never given stays closed. */
    public Room(Week first, int weeks) {
        this.first = first.monday();
        this.seats = new int[weeks];
    }

    public void seats(LocalDate week, int free) {
        seats[index(week)] = free;
    }

    public void coach(CoachId coach, LocalDate week, int minutes, int cases) {
        var room = coaches.computeIfAbsent(coach, id -> new CoachRoom(new int[seats.length], new int[seats.length]));
        room.minutes[index(week)] = minutes;
        room.cases[index(week)] = cases;
    }

    /** Counts a week of a hold as free again, as if it were not booked. */
    public void giveBack(Rooms.OwnWeek own) {
        var at = index(own.week().monday());
        if (at < 0 || at >= seats.length) {
            return;
        }
        seats[at]++;
        var room = coaches.get(own.coach());
        if (room != null) {
            room.minutes[at] += own.minutes();
            room.cases[at]++;
        }
    }

    /** The weeks in which a package with this profile can start. */
    public List<Week> starts(HourProfile profile) {
        var result = new ArrayList<Week>();
        for (var start = 0; start + profile.weeks() <= seats.length; start++) {
            if (hasSeats(start, profile.weeks()) && anyCoach(start, profile)) {
                result.add(new Week(first.plusWeeks(start)));
            }
        }
        return result;
    }

    public Optional<Week> firstStart(HourProfile profile) {
        return IntStream.rangeClosed(0, seats.length - profile.weeks())
                .filter(start -> hasSeats(start, profile.weeks()) && anyCoach(start, profile))
                .mapToObj(start -> new Week(first.plusWeeks(start)))
                .findFirst();
    }

    public boolean hasSeats(Week start, int weeks) {
        return hasSeats(index(start.monday()), weeks);
    }

    /** The coach with room in all weeks who has most room left; none when nobody can take it whole. */
    public Optional<CoachId> bestCoach(Week start, HourProfile profile) {
        var from = index(start.monday());
        CoachId best = null;
        var most = -1L;
        for (var entry : coaches.entrySet()) {
            var room = entry.getValue();
            if (room.fits(from, profile.minutesPerWeek()) && room.spare(from, profile.weeks()) > most) {
                best = entry.getKey();
                most = room.spare(from, profile.weeks());
            }
        }
        return Optional.ofNullable(best);
    }

    public boolean fits(CoachId coach, Week start, List<Integer> minutesPerWeek) {
        var room = coaches.get(coach);
        return room != null && room.fits(index(start.monday()), minutesPerWeek);
    }

    /** The wanted weeks for which the coach lacks hours or cases. */
    public List<Week> shortWeeks(CoachId coach, Map<Week, Integer> wanted) {
        return wanted.keySet().stream()
                .filter(week -> !fits(coach, week, List.of(wanted.get(week))))
                .toList();
    }

    /** Every coach against the wanted weeks. */
    public List<CoachFit> fits(Map<Week, Integer> wanted) {
        return coaches.keySet().stream()
                .map(coach -> new CoachFit(
                        coach,
                        shortWeeks(coach, wanted),
                        (int) at(coach, wanted, CoachRoom::minutes).average().orElse(0),
                        at(coach, wanted, CoachRoom::cases).min().orElse(0)))
                .toList();
    }

    private IntStream at(CoachId coach, Map<Week, Integer> wanted, Function<CoachRoom, int[]> what) {
        var values = what.apply(Objects.requireNonNull(coaches.get(coach)));
        return wanted.keySet().stream().mapToInt(week -> values[index(week.monday())]);
    }

    private boolean anyCoach(int start, HourProfile profile) {
        return coaches.values().stream().anyMatch(room -> room.fits(start, profile.minutesPerWeek()));
    }

    private boolean hasSeats(int start, int weeks) {
        return Arrays.stream(seats, start, start + weeks).allMatch(free -> free > 0);
    }

    private int index(LocalDate week) {
        return (int) ChronoUnit.WEEKS.between(first, week);
    }

    private record CoachRoom(int[] minutes, int[] cases) {
        boolean fits(int start, List<Integer> wanted) {
            for (var week = 0; week < wanted.size(); week++) {
                if (cases[start + week] < 1 || minutes[start + week] < wanted.get(week)) {
                    return false;
                }
            }
            return true;
        }

        /** Free cases weigh first, free minutes second. */
        long spare(int start, int weeks) {
            var freeCases =
                    Arrays.stream(cases, start, start + weeks).asLongStream().sum();
            var freeMinutes =
                    Arrays.stream(minutes, start, start + weeks).asLongStream().sum();
            return freeCases * 1_000_000 + freeMinutes;
        }
    }
}
