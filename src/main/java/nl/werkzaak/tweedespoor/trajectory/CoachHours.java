package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time that a coach books on the own cases: the base of settling an early ending and of the pilot's margin. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class CoachHours {
    private static final int LEAST = 5;
    private static final int MOST = 600;

    private final Trajectories trajectories;
    private final TrajectoryRepository locks;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CoachHours(Trajectories trajectories, TrajectoryRepository locks, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.trajectories = trajectories;
        this.locks = locks;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return what takes the booking back */
    public UUID book(TrajectoryId id, LocalDate day, int minutes, TimeKind kind) {
        var row = open(id);
        if (minutes < LEAST || minutes > MOST) {
            throw new Refusal("trajectory.refusal.minutes", LEAST, MOST).at("minutes");
        }
        if (day.isAfter(Zones.today(clock))) {
            throw new Refusal("trajectory.refusal.future").at("day");
        }
        var booking = Ids.next();
        jdbc.sql("INSERT INTO coach_time (id, trajectory_id, coach_id, day, minutes, kind, booked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        booking,
                        id.value(),
                        trajectories.ownCoach().orElse(row.coach()).value(),
                        day,
                        minutes,
                        kind.name(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        record("trajectory.timeBooked", row, minutes);
        return booking;
    }

    public void takeBack(TrajectoryId id, UUID booking) {
        var row = open(id);
        if (jdbc.sql("DELETE FROM coach_time WHERE id = ? AND trajectory_id = ?")
                        .params(booking, id.value())
                        .update()
                == 0) {
            throw new NotFound();
        }
        record("trajectory.timeTakenBack", row, 0);
    }

    /** Under the lock of the case: a settlement that is being made counts every hour or refuses it. */
    private TrajectoryRow open(TrajectoryId id) {
        var row = trajectories.requireOwnCase(id);
        var locked = locks.lock(id.value()).orElseThrow(NotFound::new);
        if (locked.status().isOver()) {
            throw new Refusal("trajectory.refusal.status." + locked.status().name());
        }
        return row;
    }

    private void record(String action, TrajectoryRow row, int minutes) {
        audit.record(AuditEvent.of(action, "TRAJECTORY", row.id().value())
                .employer(row.employer())
                .detail("minutes", minutes));
    }
}
