package nl.werkzaak.tweedespoor.workspace;

import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.stereotype.Component;

/** Finds the person to call, for who has just been given this trajectory. */
@Component
class CaseContacts {
    private final Coaches coaches;

    CaseContacts(Coaches coaches) {
        this.coaches = coaches;
    }

    CaseContact of(TrajectoryRow row, CaseFile file) {
        var usual = coaches.contact(row.coach());
        var named = file.standIn();
        return named == null
                ? new CaseContact(usual.coach(), usual.standIn(), null)
                : new CaseContact(usual.coach(), coaches.find(named.coach()), named.days());
    }
}
