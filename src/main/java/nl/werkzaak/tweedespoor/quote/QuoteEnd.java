package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** How a sent quote ended; nobody ended one that expired. */
@Embeddable
class QuoteEnd {
    @Column(name = "ended_at")
    private @Nullable Instant at;

    @Column(name = "ended_by")
    private @Nullable UUID by;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason reason;

    @Column(name = "end_word")
    private @Nullable String word;

    static QuoteEnd at(Instant at) {
        var end = new QuoteEnd();
        end.at = at;
        return end;
    }

    static QuoteEnd by(UserId by, Instant at, @Nullable String word) {
        var end = at(at);
        end.by = by.value();
        end.word = word == null || word.isBlank() ? null : word.strip();
        return end;
    }

    QuoteEnd because(DeclineReason given) {
        reason = given;
        return this;
    }

    QuoteFacts.@Nullable End row() {
        return at == null ? null : new QuoteFacts.End(at, reason, word);
    }
}
