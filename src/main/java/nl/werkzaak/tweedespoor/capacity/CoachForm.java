package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What the admin fills in about a coach.
 *
 * @param version of the coach that was read, so that two admins do not overwrite each other; 0 for a new one
 */
public record CoachForm(
        @Nullable UserId user,
        String name,
        String phone,
        String town,
        CoachSkills skills,
        int maxCaseload,
        @Nullable CoachId standIn,
        List<HoursSpan> hours,
        List<Absence> absences,
        long version) {
    public CoachForm {
        hours = List.copyOf(hours);
        absences = List.copyOf(absences);
    }

    CoachForm withAbsences(List<Absence> others) {
        return new CoachForm(user, name, phone, town, skills, maxCaseload, standIn, hours, others, version);
    }
}
