package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRequest;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.internal.ProposalStore;
import nl.werkzaak.tweedespoor.catalog.internal.RateStore;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated VAT rates; a new one counts from a later day on, once a second person has let it pass. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class VatRates {
    private final RateStore store;
    private final ProposalStore proposed;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Texts texts;

    VatRates(RateStore store, ProposalStore proposed, Proposals proposals, Approvals approvals, Texts texts) {
        this.store = store;
        this.proposed = proposed;
        this.proposals = proposals;
        this.approvals = approvals;
        this.texts = texts;
    }

    /** The newest first. */
    public List<VatChange> rows() {
        return store.vatRates();
    }

    public List<Proposal<VatChange>> proposals() {
        return proposals.open(ApprovalKind.VAT_RATE, proposed::vatRates);
    }

    /** @throws Refusal at {@code rate}, {@code effectiveFrom} or {@code reason} */
    @Transactional
    public ApprovalId propose(VatChange change, String reason) {
        if (change.basisPoints() < 0 || change.basisPoints() > Pricing.WHOLE) {
            throw new Refusal("catalog.vat.range").at("rate");
        }
        proposals.requireFuture(change.effectiveFrom());
        var waits = proposals().stream()
                .anyMatch(open -> open.change().effectiveFrom().equals(change.effectiveFrom()));
        if (waits) {
            throw new Refusal("approval.refusal.asked").at("effectiveFrom");
        }
        var id = Ids.next();
        proposed.add(id, change);
        var title = texts.get(
                Texts.DUTCH,
                "catalog.vat.subject",
                Formats.percent(change.basisPoints(), Texts.DUTCH),
                Formats.date(change.effectiveFrom(), Texts.DUTCH));
        return approvals.ask(new ApprovalRequest(ApprovalKind.VAT_RATE, id, 0, title, reason, CatalogPaths.RATES));
    }
}
