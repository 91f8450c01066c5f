package nl.werkzaak.tweedespoor.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail as shown to an admin. */
public record AuditRow(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        String role,
        String action,
        String subjectKind,
        @Nullable UUID subjectId,
        @Nullable UUID employerId,
        @Nullable String ip,
        String detail) {}
