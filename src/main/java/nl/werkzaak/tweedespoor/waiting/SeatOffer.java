package nl.werkzaak.tweedespoor.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;

/** A seat held for one case that waits. */
@Embeddable
class SeatOffer {
    @Column(name = "hold_id")
    private UUID hold;

    @Column(name = "offered_start")
    private LocalDate start;

    @Column(name = "offer_until")
    private Instant until;

    @SuppressWarnings("NullAway.Init")
    protected SeatOffer() {}

    SeatOffer(HoldId hold, Week start, Instant until) {
        this.hold = hold.value();
        this.start = start.monday();
        this.until = until;
    }

    HoldId hold() {
        return new HoldId(hold);
    }

    Week start() {
        return new Week(start);
    }

    Instant until() {
        return until;
    }
}
