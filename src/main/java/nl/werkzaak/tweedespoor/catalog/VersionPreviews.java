package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import nl.werkzaak.tweedespoor.catalog.internal.ContentsStore;
import nl.werkzaak.tweedespoor.catalog.internal.CostReads;
import nl.werkzaak.tweedespoor.catalog.internal.PriceStore;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version, drafts included, beside the one before it; for whoever approves prices. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class VersionPreviews {
    private final ContentsStore store;
    private final PriceStore prices;
    private final CostReads costs;
    private final Clock clock;

    VersionPreviews(ContentsStore store, PriceStore prices, CostReads costs, Clock clock) {
        this.store = store;
        this.prices = prices;
        this.costs = costs;
        this.clock = clock;
    }

    public VersionPreview preview(PackageVersionId id) {
        var row = store.row(id).orElseThrow(NotFound::new);
        var today = Zones.today(clock);
        return new VersionPreview(
                row,
                store.contents(id).orElseThrow(NotFound::new),
                store.before(id).flatMap(store::contents).orElse(null),
                store.addOns(),
                prices.tariff(row.code(), today),
                costs.on(today));
    }
}
