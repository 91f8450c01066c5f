package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import nl.werkzaak.tweedespoor.document.DocumentNumber;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What sending pins; {@code hold} is absent when no seat is held. */
record Sending(
        DocumentNumber number,
        UserId by,
        Instant at,
        Instant expiresAt,
        @Nullable HoldId hold) {}
