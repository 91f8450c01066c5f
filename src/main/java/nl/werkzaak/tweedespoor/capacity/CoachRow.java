package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A coach as others may know one.
 *
 * @param user      the login, once there is one
 * @param phone     as E.164
 * @param standIn   who takes over during absence
 */
public record CoachRow(
        CoachId id,
        @Nullable UserId user,
        String name,
        String phone,
        String town,
        int maxCaseload,
        CoachSkills skills,
        @Nullable CoachId standIn,
        @Nullable String standInName) {}
