package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.ApprovalStep;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.internal.ProposalStore;
import nl.werkzaak.tweedespoor.catalog.internal.RateStore;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** Plans a VAT rate once a second person has let it pass. */
@Component
class VatApproval implements ApprovalStep {
    private final RateStore store;
    private final ProposalStore proposed;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final Texts texts;

    VatApproval(RateStore store, ProposalStore proposed, Proposals proposals, AuditTrail audit, Texts texts) {
        this.store = store;
        this.proposed = proposed;
        this.proposals = proposals;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.VAT_RATE;
    }

    @Override
    public List<ApprovalFact> facts(ApprovalRow row, Locale locale) {
        var change = change(row);
        var before = store.vatRates().stream()
                .filter(rate -> rate.effectiveFrom().isBefore(change.effectiveFrom()))
                .findFirst()
                .map(rate -> Formats.percent(rate.basisPoints(), locale))
                .orElse("–");
        return List.of(
                new ApprovalFact(texts.get(locale, "catalog.vat.before"), before),
                new ApprovalFact(texts.get(locale, "catalog.vat.rate"), Formats.percent(change.basisPoints(), locale)),
                new ApprovalFact(
                        texts.get(locale, "catalog.admin.from"), Formats.date(change.effectiveFrom(), locale)));
    }

    @Override
    public void onApproved(ApprovalRow row) {
        var change = change(row);
        proposals.requireFuture(change.effectiveFrom());
        store.set(change);
        audit.record(AuditEvent.of("catalog.vat-changed", "vat-rate", row.subject())
                .detail("basisPoints", change.basisPoints())
                .detail("from", change.effectiveFrom()));
    }

    private VatChange change(ApprovalRow row) {
        return Objects.requireNonNull(proposed.vatRates(List.of(row.subject())).get(row.subject()));
    }
}
