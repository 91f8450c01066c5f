package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
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
        List<String> languages,
        int maxCaseload,
        @Nullable CoachId standIn,
        List<HoursSpan> hours,
        List<DateRange> leave,
        long version) {
    public CoachForm {
        languages = List.copyOf(languages);
        hours = List.copyOf(hours);
        leave = List.copyOf(leave);
    }
}
