package nl.werkzaak.tweedespoor.trajectory;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.MovePreview;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another start week or another coach for a trajectory that has not begun, once the employer agreed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CasePlanning {
    private final Trajectories rows;
    private final TrajectoryRepository trajectories;
    private final Orders orders;
    private final BookingChanges bookings;
    private final TrajectoryMails mails;
    private final AuditTrail audit;

    CasePlanning(
            Trajectories rows,
            TrajectoryRepository trajectories,
            Orders orders,
            BookingChanges bookings,
            TrajectoryMails mails,
            AuditTrail audit) {
        this.rows = rows;
        this.trajectories = trajectories;
        this.orders = orders;
        this.bookings = bookings;
        this.mails = mails;
        this.audit = audit;
    }

    /** What {@link #reschedule} would change; changes nothing. */
    public MovePreview preview(TrajectoryId id, Week start, CoachId coach) {
        return bookings.preview(rows.find(id).hold(), start, coach);
    }

    /**
     * Moves weeks, order and trajectory together; all or nothing.
     *
     * @param agreed the employer said yes: the agreement names the old week
     * @throws Refusal when nothing changes, when it has begun, and for lack of seats or hours
     */
    @Transactional
    public void reschedule(TrajectoryId id, Week start, CoachId coach, boolean agreed) {
        if (!agreed) {
            throw new Refusal("trajectory.move.agree").at("agreed");
        }
        var row = rows.find(id);
        if (row.startWeek().equals(start.monday()) && row.coach().equals(coach)) {
            throw new Refusal("trajectory.move.same").at("start");
        }
        // the order first, as cancelling does, so that both never wait for each other
        orders.moveStart(row.order(), start.monday());
        var trajectory = trajectories.lock(id.value()).orElseThrow(NotFound::new);
        var before = trajectory.coach();
        var knew = trajectory.coachConfirmed() && !before.equals(coach);
        trajectory.reschedule(start.monday(), coach);
        bookings.reschedule(trajectory.hold(), start, coach);
        audit.record(AuditEvent.of("trajectory.rescheduled", "TRAJECTORY", id.value())
                .employer(trajectory.employer())
                .detail("from", row.startWeek())
                .detail("to", start.monday())
                .detail("coach", coach));
        if (knew) {
            mails.coachLeaves(trajectory, before);
        }
        mails.moved(trajectory);
    }
}
