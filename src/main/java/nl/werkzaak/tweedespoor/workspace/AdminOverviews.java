package nl.werkzaak.tweedespoor.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.Pilot;
import nl.werkzaak.tweedespoor.notification.Mails;
import nl.werkzaak.tweedespoor.operations.HealthReading;
import nl.werkzaak.tweedespoor.operations.PortalHealth;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the administrator's first page, with as many statements for a thousand trajectories as for ten. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class AdminOverviews {
    private static final int WEEKS = 8;
    private static final List<CaseFilter> WATCHED =
            List.of(CaseFilter.TO_CONFIRM, CaseFilter.REPORT_LATE, CaseFilter.STEP_LATE, CaseFilter.REPORT_WAITS);

    private final Trajectories trajectories;
    private final Pilot pilot;
    private final Coaches coaches;
    private final Mails mails;
    private final ConflictLists conflicts;
    private final PortalHealth health;
    private final Clock clock;

    AdminOverviews(
            Trajectories trajectories,
            Pilot pilot,
            Coaches coaches,
            Mails mails,
            ConflictLists conflicts,
            PortalHealth health,
            Clock clock) {
        this.trajectories = trajectories;
        this.pilot = pilot;
        this.coaches = coaches;
        this.mails = mails;
        this.conflicts = conflicts;
        this.health = health;
        this.clock = clock;
    }

    public AdminOverview now() {
        var today = Zones.today(clock);
        var running = trajectories.running();
        return new AdminOverview(
                pilot.weeks(Week.of(today), WEEKS),
                coaches.loads(),
                trajectories.counts(),
                figures(running, today),
                running.stream()
                        .filter(row -> CaseFilter.TO_CONFIRM.holds(row, today))
                        .toList(),
                mails.undelivered(),
                conflicts.count(),
                health.readings().stream()
                        .filter(reading -> reading.level() != HealthReading.Level.GOOD)
                        .filter(reading -> reading.what() != HealthReading.Watched.OUTBOX)
                        .toList());
    }

    private static Map<CaseFilter, Integer> figures(List<TrajectoryRow> running, LocalDate today) {
        var figures = new EnumMap<CaseFilter, Integer>(CaseFilter.class);
        for (var filter : WATCHED) {
            figures.put(filter, (int)
                    running.stream().filter(row -> filter.holds(row, today)).count());
        }
        return figures;
    }
}
