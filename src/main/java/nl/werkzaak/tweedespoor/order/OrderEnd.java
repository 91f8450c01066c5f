package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/** How an order ended before its trajectory: expired, or cancelled for a reason and a price ex VAT. */
@Embeddable
class OrderEnd {
    @Column(name = "ended_at")
    private @Nullable Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable CancellationReason reason;

    @Column(name = "cancellation_cents")
    private @Nullable Long cents;

    static OrderEnd expired(Instant at) {
        var end = new OrderEnd();
        end.at = at;
        return end;
    }

    static OrderEnd cancelled(Instant at, CancellationReason reason, Money price) {
        var end = expired(at);
        end.reason = reason;
        end.cents = price.cents();
        return end;
    }
}
