package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.ApprovalStep;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.internal.PriceStore;
import nl.werkzaak.tweedespoor.catalog.internal.ProposalStore;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** Plans a tariff once a second person has let it pass. */
@Component
class PriceApproval implements ApprovalStep {
    private final PriceStore store;
    private final ProposalStore proposed;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    PriceApproval(
            PriceStore store, ProposalStore proposed, Proposals proposals, AuditTrail audit, Texts texts, Clock clock) {
        this.store = store;
        this.proposed = proposed;
        this.proposals = proposals;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.PRICE;
    }

    @Override
    public List<ApprovalFact> facts(ApprovalRow row, Locale locale) {
        var change = change(row);
        var facts = new ArrayList<ApprovalFact>();
        facts.add(new ApprovalFact(
                texts.get(locale, "catalog.admin.from"), Formats.date(change.effectiveFrom(), locale)));
        store.rows(Zones.today(clock), locale).stream()
                .filter(now -> now.code().equals(change.code()))
                .forEach(now -> {
                    var before = Formats.money(now.price(), locale);
                    facts.add(new ApprovalFact(texts.get(locale, "catalog.admin.price"), before));
                    facts.addAll(new MarginFacts(texts, locale).of(new Margin(change.price(), now.cost())));
                });
        return facts;
    }

    @Override
    public void onApproved(ApprovalRow row) {
        var change = change(row);
        proposals.requireFuture(change.effectiveFrom());
        if (!store.set(change)) {
            throw new NotFound();
        }
        audit.record(AuditEvent.of("catalog.price-changed", "price", row.subject())
                .detail("code", change.code())
                .detail("cents", change.price().cents())
                .detail("from", change.effectiveFrom()));
    }

    private PriceChange change(ApprovalRow row) {
        return Objects.requireNonNull(proposed.prices(List.of(row.subject())).get(row.subject()));
    }
}
