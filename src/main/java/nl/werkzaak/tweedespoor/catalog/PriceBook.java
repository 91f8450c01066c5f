package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRequest;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.internal.PriceStore;
import nl.werkzaak.tweedespoor.catalog.internal.ProposalStore;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
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
    private final ProposalStore proposed;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Texts texts;
    private final Clock clock;

    PriceBook(
            PriceStore store,
            ProposalStore proposed,
            Proposals proposals,
            Approvals approvals,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.proposed = proposed;
        this.proposals = proposals;
        this.approvals = approvals;
        this.texts = texts;
        this.clock = clock;
    }

    /** Packages and add-ons with the prices of today, in one statement. */
    public List<PriceRow> rows(Locale locale) {
        return store.rows(Zones.today(clock), locale);
    }

    public List<Proposal<PriceChange>> proposals() {
        return proposals.open(ApprovalKind.PRICE, proposed::prices);
    }

    /**
     * Asks a second person for a price from a day on; then it replaces what was planned for that same day.
     *
     * @throws Refusal at {@code price}, {@code effectiveFrom} or {@code reason}
     */
    @Transactional
    public ApprovalId propose(PriceChange change, String reason) {
        if (change.price().cents() <= 0 || change.price().compareTo(HIGHEST) > 0) {
            throw new Refusal("catalog.price.range", HIGHEST).at("price");
        }
        proposals.requireFuture(change.effectiveFrom());
        var name = rows(Texts.DUTCH).stream()
                .filter(row -> row.code().equals(change.code()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .name();
        if (proposals().stream().anyMatch(open -> isSame(open.change(), change))) {
            throw new Refusal("approval.refusal.asked").at("effectiveFrom");
        }
        var id = Ids.next();
        proposed.add(id, change);
        var title = texts.get(
                Texts.DUTCH,
                "catalog.price.subject",
                name,
                Formats.money(change.price(), Texts.DUTCH),
                Formats.date(change.effectiveFrom(), Texts.DUTCH));
        return approvals.ask(new ApprovalRequest(ApprovalKind.PRICE, id, 0, title, reason, CatalogPaths.ALL));
    }

    private static boolean isSame(PriceChange one, PriceChange other) {
        return one.code().equals(other.code()) && one.effectiveFrom().equals(other.effectiveFrom());
    }
}
