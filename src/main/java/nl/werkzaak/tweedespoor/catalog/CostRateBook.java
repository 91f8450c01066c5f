package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.internal.RateStore;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an hour of a coach and a week at a workplace cost, by the day from which it counts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CostRateBook {
    private static final Money HIGHEST = Money.euros("1000.00");

    private final RateStore store;
    private final Proposals proposals;
    private final AuditTrail audit;

    CostRateBook(RateStore store, Proposals proposals, AuditTrail audit) {
        this.store = store;
        this.proposals = proposals;
        this.audit = audit;
    }

    /** The newest first. */
    public List<CostRateChange> rows() {
        return store.costRates();
    }

    /**
     * Rates that were planned for that same day are replaced; what was quoted or ordered keeps its cost.
     *
     * @throws Refusal at {@code hour}, {@code placementWeek} or {@code effectiveFrom}
     */
    @Transactional
    public void change(CostRateChange change) {
        var rates = change.rates();
        if (rates.hour().cents() <= 0 || rates.hour().compareTo(HIGHEST) > 0) {
            throw new Refusal("catalog.price.range", HIGHEST).at("hour");
        }
        if (rates.placementWeek().isNegative() || rates.placementWeek().compareTo(HIGHEST) > 0) {
            throw new Refusal("catalog.version.costs", HIGHEST).at("placementWeek");
        }
        proposals.requireFuture(change.effectiveFrom());
        store.set(change);
        audit.record(AuditEvent.of("catalog.cost-rate-changed", "cost-rate", null)
                .detail("hour", rates.hour().cents())
                .detail("placementWeek", rates.placementWeek().cents())
                .detail("from", change.effectiveFrom()));
    }
}
