package nl.werkzaak.tweedespoor.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the administrator sees it: its state, never its content.
 *
 * @param lastError kind of the last failure, without personal data
 */
public record MailRow(
        UUID id,
        String recipient,
        String template,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttempt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {
    public boolean canBeResent() {
        return state == MailState.FAILED || state == MailState.SENT || attempts > 0;
    }
}
