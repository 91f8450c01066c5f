package nl.werkzaak.tweedespoor.capacity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;

class RoomTest {
    /** Week 53 of 2026 lies inside, and so does the night of 28 March 2027 in which the clock changes. */
    private static final Week FIRST = Week.of(LocalDate.parse("2026-12-21"));

    private static final HourProfile THREE_WEEKS = new HourProfile(List.of(120, 60, 90));
    private final CoachId anna = CoachId.next();
    private final CoachId bram = CoachId.next();

    @Test
    void offersEveryWeekInWhichAllWeeksFit() {
        var room = open(6, anna, 120, 1);
        assertThat(room.starts(THREE_WEEKS)).containsExactly(FIRST, FIRST.plus(1), FIRST.plus(2), FIRST.plus(3));
        assertThat(FIRST.plus(1).number()).isEqualTo(53);
        assertThat(FIRST.plus(2).number()).isEqualTo(1);
    }

    @Test
    void keepsMondaysOverTheClockChange() {
        var room = open(20, anna, 120, 1);
        assertThat(room.starts(THREE_WEEKS)).contains(Week.of(LocalDate.parse("2027-03-29")));
        assertThat(room.starts(THREE_WEEKS))
                .allMatch(week -> week.monday().getDayOfWeek().getValue() == 1);
    }

    @Test
    void skipsWeeksWithoutASeat() {
        var room = open(6, anna, 120, 1);
        room.seats(FIRST.plus(3).monday(), 0);
        assertThat(room.starts(THREE_WEEKS)).containsExactly(FIRST);
        assertThat(room.firstStart(THREE_WEEKS)).contains(FIRST);
    }

    @Test
    void needsOneCoachForTheWholePackage() {
        var room = open(3, anna, 120, 1);
        room.coach(bram, FIRST.monday(), 500, 5);
        room.coach(bram, FIRST.plus(1).monday(), 500, 5);
        room.coach(bram, FIRST.plus(2).monday(), 89, 5);
        room.coach(anna, FIRST.plus(1).monday(), 59, 1);
        assertThat(room.starts(THREE_WEEKS)).isEmpty();
        assertThat(room.firstStart(THREE_WEEKS)).isEmpty();
        assertThat(room.bestCoach(FIRST, THREE_WEEKS)).isEmpty();
    }

    @Test
    void respectsTheCaseload() {
        var room = open(3, anna, 120, 1);
        room.coach(anna, FIRST.plus(2).monday(), 120, 0);
        assertThat(room.starts(THREE_WEEKS)).isEmpty();
    }

    @Test
    void choosesTheCoachWithMostRoomLeft() {
        var room = open(3, anna, 2000, 1);
        fill(room, 3, bram, 120, 2);
        assertThat(room.bestCoach(FIRST, THREE_WEEKS)).contains(bram);
        fill(room, 3, anna, 2000, 2);
        assertThat(room.bestCoach(FIRST, THREE_WEEKS)).contains(anna);
    }

    @Test
    void offersNothingWherePilotOrListEnds() {
        assertThat(open(2, anna, 120, 1).starts(THREE_WEEKS)).isEmpty();
        assertThat(new Room(FIRST, 0).firstStart(THREE_WEEKS)).isEmpty();
    }

    private static Room open(int weeks, CoachId coach, int minutes, int cases) {
        var room = new Room(FIRST, weeks);
        for (var week = 0; week < weeks; week++) {
            room.seats(FIRST.plus(week).monday(), 1);
        }
        fill(room, weeks, coach, minutes, cases);
        return room;
    }

    private static void fill(Room room, int weeks, CoachId coach, int minutes, int cases) {
        for (var week = 0; week < weeks; week++) {
            room.coach(coach, FIRST.plus(week).monday(), minutes, cases);
        }
    }
}
