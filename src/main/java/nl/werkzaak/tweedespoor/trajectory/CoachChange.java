package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** All that goes along when a trajectory gets another coach; part of the caller's transaction. */
@Component
class CoachChange {
    private final BookingChanges bookings;
    private final Handovers handovers;
    private final StandIns standIns;
    private final TrajectoryMails mails;
    private final Clock clock;

    CoachChange(BookingChanges bookings, Handovers handovers, StandIns standIns, TrajectoryMails mails, Clock clock) {
        this.bookings = bookings;
        this.handovers = handovers;
        this.standIns = standIns;
        this.mails = mails;
        this.clock = clock;
    }

    /** The booked weeks move, the note is kept, nobody stands in for the old coach any more. */
    void to(Trajectory trajectory, CoachId coach, String note) {
        var before = trajectory.coach();
        var confirmed = trajectory.coachConfirmed();
        bookings.moveTo(trajectory.hold(), coach);
        handovers.write(trajectory, coach, note);
        trajectory.assign(coach);
        standIns.end(trajectory.id(), Zones.today(clock));
        if (confirmed) {
            mails.coachLeaves(trajectory, before);
        }
    }
}
