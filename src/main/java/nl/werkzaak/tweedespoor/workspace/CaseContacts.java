package nl.werkzaak.tweedespoor.workspace;

import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.stereotype.Component;

/** Finds the person to call, for who has just been given this trajectory. */
@Component
class CaseContacts {
    private final Trajectories trajectories;
    private final Coaches coaches;

    CaseContacts(Trajectories trajectories, Coaches coaches) {
        this.trajectories = trajectories;
        this.coaches = coaches;
    }

    CaseContact of(TrajectoryRow row) {
        var usual = coaches.contact(row.coach());
        return trajectories
                .standIn(row)
                .map(named -> new CaseContact(usual.coach(), coaches.find(named.coach()), named.days()))
                .orElseGet(() -> new CaseContact(usual.coach(), usual.standIn(), null));
    }
}
