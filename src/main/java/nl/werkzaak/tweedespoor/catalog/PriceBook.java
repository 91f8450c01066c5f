package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.internal.PriceStore;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated prices for the admin. A price that has counted for a day is never changed, only followed by another. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class PriceBook {
    private static final Money HIGHEST = Money.euros("100000.00");

    private final PriceStore store;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final Clock clock;

    PriceBook(PriceStore store, AuditTrail audit, CurrentActor actors, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** Packages and add-ons with the prices of today, in one statement. */
    public List<PriceRow> rows(Locale locale) {
        return store.rows(Zones.today(clock), locale);
    }

    /**
     * Sets a price from a day on; a price that was planned for that same day is replaced.
     *
     * @throws Refusal at {@code price} or {@code effectiveFrom}
     */
    @Transactional
    public void change(PriceChange change) {
        actors.require();
        if (change.price().cents() <= 0 || change.price().compareTo(HIGHEST) > 0) {
            throw new Refusal("catalog.price.range", HIGHEST).at("price");
        }
        if (!change.effectiveFrom().isAfter(Zones.today(clock))) {
            throw new Refusal("catalog.price.past").at("effectiveFrom");
        }
        if (!store.set(change)) {
            throw new NotFound();
        }
        audit.record(AuditEvent.of("catalog.price-changed", "price", null)
                .detail("code", change.code())
                .detail("cents", change.price().cents())
                .detail("from", change.effectiveFrom()));
    }
}
