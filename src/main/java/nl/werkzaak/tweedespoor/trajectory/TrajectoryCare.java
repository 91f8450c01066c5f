package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.Overrun;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the coach and the administrator do with a trajectory. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class TrajectoryCare {
    private final TrajectoryRepository trajectories;
    private final Trajectories access;
    private final Capacity capacity;
    private final BookingChanges bookings;
    private final CoachChange change;
    private final TrajectoryMails mails;
    private final Settlements settlements;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    TrajectoryCare(
            TrajectoryRepository trajectories,
            Trajectories access,
            Capacity capacity,
            BookingChanges bookings,
            CoachChange change,
            TrajectoryMails mails,
            Settlements settlements,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.trajectories = trajectories;
        this.access = access;
        this.capacity = capacity;
        this.bookings = bookings;
        this.change = change;
        this.mails = mails;
        this.settlements = settlements;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Confirms the provisional coach, or moves the booked weeks to another one who has room. */
    @PreAuthorize("hasRole('ADMIN')")
    public void assign(TrajectoryId id, CoachId coach) {
        assign(id, coach, "");
    }

    /**
     * The same with what the new coach is to know.
     *
     * @throws Refusal at {@code note} when another coach takes over what has begun and nothing is said about it
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void assign(TrajectoryId id, CoachId coach, String note) {
        var trajectory = lock(id);
        if (trajectory.belongsTo(coach)) {
            trajectory.assign(coach);
        } else {
            change.to(trajectory, coach, note);
        }
        record("trajectory.coachAssigned", trajectory, coach.toString());
        mails.coachAssigned(trajectory);
    }

    public void beginIntake(TrajectoryId id, LocalDate day) {
        change(id, "trajectory.intake", day, trajectory -> trajectory.beginIntake(day));
    }

    public void start(TrajectoryId id, LocalDate day) {
        change(id, "trajectory.started", day, trajectory -> trajectory.start(day));
    }

    /** @param word the physician's paper that it rests on */
    public void pause(TrajectoryId id, LocalDate day, PauseWord word) {
        if (word.day().isAfter(Zones.today(clock))) {
            throw new Refusal("trajectory.refusal.future").at("wordOn");
        }
        change(id, "trajectory.paused", day, trajectory -> trajectory.pause(day));
        jdbc.sql("INSERT INTO trajectory_pause (id, trajectory_id, from_day, word_on, word_reference)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), day, word.day(), word.reference())
                .update();
    }

    /** It goes on as many whole weeks longer as it lay still; the admin solves those that cannot be booked. */
    public void resume(TrajectoryId id, LocalDate day) {
        var weeks = new AtomicInteger();
        var trajectory = change(id, "trajectory.resumed", day, t -> weeks.set(t.resume(day)));
        if (weeks.get() > 0) {
            prolong(trajectory, weeks.get());
        }
        jdbc.sql("UPDATE trajectory_pause SET until_day = ? WHERE trajectory_id = ? AND until_day IS NULL")
                .params(day, id.value())
                .update();
    }

    /** Goes on some weeks longer; the weeks for which there is no room are conflicts for the admin to solve. */
    @PreAuthorize("hasRole('ADMIN')")
    public Overrun extend(TrajectoryId id, int weeks) {
        return prolong(lock(id), weeks);
    }

    private Overrun prolong(Trajectory trajectory, int weeks) {
        var overrun = bookings.overrun(trajectory.hold(), weeks);
        trajectory.prolong(weeks);
        record("trajectory.prolonged", trajectory, String.valueOf(weeks));
        mails.prolonged(trajectory);
        return overrun;
    }

    /** The seat is free again from then on. */
    public void complete(TrajectoryId id, Outcome outcome, LocalDate day) {
        complete(id, outcome, null, null, day);
    }

    /**
     * Completes it with what is known of a new employer.
     *
     * @param hires whether a new employer means to hire; null when that does not apply
     * @param lasting whether the work is structural
     */
    public void complete(
            TrajectoryId id, Outcome outcome, @Nullable Boolean hires, @Nullable Boolean lasting, LocalDate day) {
        var trajectory = change(id, "trajectory.completed", day, t -> t.complete(outcome, hires, lasting, day));
        capacity.release(trajectory.hold());
        mails.changed(trajectory, "completed");
    }

    /** The seat is free again from then on. */
    public void stop(TrajectoryId id, StopReason reason, LocalDate day) {
        own(id, day);
        var trajectory = lock(id);
        if (trajectory.status() == TrajectoryStatus.PLANNED) {
            throw new Refusal("trajectory.refusal.status.PLANNED");
        }
        settlements.end(trajectory, reason, day);
    }

    /** A report was handed in; joins the transaction of that fact. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reported(TrajectoryId id, LocalDate until) {
        access.requireOwnCase(id);
        lock(id).reported(until);
    }

    private Trajectory change(TrajectoryId id, String action, LocalDate day, Consumer<Trajectory> verb) {
        own(id, day);
        var trajectory = lock(id);
        verb.accept(trajectory);
        record(action, trajectory, day.toString());
        return trajectory;
    }

    private void own(TrajectoryId id, LocalDate day) {
        access.requireOwnCase(id);
        if (day.isAfter(Zones.today(clock))) {
            throw new Refusal("trajectory.refusal.future").at("day");
        }
    }

    private void record(String action, Trajectory trajectory, String detail) {
        audit.record(AuditEvent.of(action, "TRAJECTORY", trajectory.id().value())
                .employer(trajectory.employer())
                .detail("value", detail));
    }

    private Trajectory lock(TrajectoryId id) {
        return trajectories.lock(id.value()).orElseThrow(NotFound::new);
    }
}
