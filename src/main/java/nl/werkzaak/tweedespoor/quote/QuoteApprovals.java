package nl.werkzaak.tweedespoor.quote;

import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRequest;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A high discount, or a price below cost, is sent only after somebody else said yes to exactly this draft. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class QuoteApprovals {
    private final QuoteRepository quotes;
    private final QuoteSettings settings;
    private final Approvals approvals;
    private final Employers employers;
    private final Texts texts;

    QuoteApprovals(
            QuoteRepository quotes, QuoteSettings settings, Approvals approvals, Employers employers, Texts texts) {
        this.quotes = quotes;
        this.settings = settings;
        this.approvals = approvals;
        this.employers = employers;
        this.texts = texts;
    }

    public ApprovalState state(QuoteFacts quote) {
        var rules = settings.current();
        var reasons = rules.reasons(quote);
        var latest = reasons.isEmpty()
                ? null
                : approvals.latest(ApprovalKind.QUOTE, quote.id().value()).orElse(null);
        return ApprovalState.of(reasons, latest, quote.version(), rules);
    }

    /**
     * @param version of the draft that sales saw
     * @throws Refusal at {@code reason} when it says nothing; when the draft changed since, or needs nobody
     */
    @Transactional
    @PreAuthorize("hasRole('SALES')")
    public ApprovalId ask(QuoteId id, long version, String reason) {
        var quote = quotes.lock(id.value()).orElseThrow(NotFound::new);
        if (quote.status() != QuoteStatus.DRAFT) {
            throw new Refusal("quote.refusal.status." + quote.status().name());
        }
        if (quote.version() != version) {
            throw new Refusal("quote.refusal.changed");
        }
        var facts = quote.facts();
        if (settings.current().reasons(facts).isEmpty()) {
            throw new Refusal("quote.approval.refusal.notNeeded");
        }
        var employer = Objects.requireNonNull(
                employers.rows(List.of(quote.employerId())).get(quote.employerId()));
        var title =
                texts.get(Texts.DUTCH, "quote.approval.title", facts.quoted().name(), employer.name());
        approvals.withdraw(ApprovalKind.QUOTE, id.value());
        return approvals.ask(
                new ApprovalRequest(ApprovalKind.QUOTE, id.value(), version, title, reason, QuotePaths.quote(id)));
    }
}
