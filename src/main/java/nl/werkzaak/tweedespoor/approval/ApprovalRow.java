package nl.werkzaak.tweedespoor.approval;

import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A request for approval as screens show it.
 *
 * @param word what the approver said when refusing
 * @param facts as kept in {@link KeptFacts}; absent for questions of before they were kept
 */
public record ApprovalRow(
        ApprovalId id,
        ApprovalKind kind,
        UUID subject,
        long subjectVersion,
        String title,
        String reason,
        String path,
        ApprovalStatus status,
        UserId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable UserId decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String word,
        @Nullable String facts) {

    public boolean isOpen() {
        return status == ApprovalStatus.ASKED;
    }
}
