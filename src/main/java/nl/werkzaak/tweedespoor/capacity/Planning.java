package nl.werkzaak.tweedespoor.capacity;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.internal.PilotStore;
import nl.werkzaak.tweedespoor.capacity.internal.PlanningReads;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planning as the admin reads it: who has how much work in which week. As many statements for 1 coach as for 100. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class Planning {
    /** How far ahead the pressure on the capacity is watched. */
    public static final int WEEKS_AHEAD = 26;

    private final PlanningReads reads;
    private final PilotStore pilot;
    private final Coaches coaches;
    private final Clock clock;

    Planning(PlanningReads reads, PilotStore pilot, Coaches coaches, Clock clock) {
        this.reads = reads;
        this.pilot = pilot;
        this.coaches = coaches;
        this.clock = clock;
    }

    /** All coaches in {@code count} weeks, in three statements. */
    public PlanningBoard board(Week from, int count) {
        var weeks = Stream.iterate(from, week -> week.plus(1)).limit(count).toList();
        return new PlanningBoard(weeks, pilot.weeks(from, count), reads.lines(weeks));
    }

    /**
     * One coach in one week.
     *
     * @throws nl.werkzaak.tweedespoor.shared.NotFound for a coach who does not exist
     */
    public CoachWeek week(CoachId coach, Week week) {
        var row = coaches.find(coach);
        var cell = reads.lines(List.of(week)).stream()
                .filter(line -> line.coach().equals(coach))
                .map(line -> line.cells().getFirst())
                .findFirst()
                .orElseGet(() -> PlanningCell.closed(week));
        return new CoachWeek(row, cell, reads.work(coach, week, week.plus(1)));
    }

    /** What is booked with a coach from {@code from} up to, not including, {@code until}; by week. */
    public List<PlannedWork> work(CoachId coach, Week from, Week until) {
        return reads.work(coach, from, until);
    }

    /** All coaches together, from this week on. */
    public Utilisation utilisation() {
        return new Utilisation(reads.loads(Week.of(Zones.today(clock)), WEEKS_AHEAD));
    }
}
