package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** What must hold of a draft before it is sent. */
@Component
class QuoteReadiness {
    private final QuotePricing pricing;
    private final Approvals approvals;
    private final Clock clock;

    QuoteReadiness(QuotePricing pricing, Approvals approvals, Clock clock) {
        this.pricing = pricing;
        this.approvals = approvals;
        this.clock = clock;
    }

    /**
     * @param version of the draft that sales saw
     * @throws Refusal when it is no draft any more, or a colleague changed it since
     */
    void requireDraft(Quote quote, long version) {
        if (quote.status() != QuoteStatus.DRAFT) {
            throw new Refusal("quote.refusal.status." + quote.status().name());
        }
        if (quote.version() != version) {
            throw new Refusal("quote.refusal.changed");
        }
    }

    /**
     * @throws Refusal when what is chosen breaks a rule today, costs something else than sales saw, or needs a second
     *     person's yes
     */
    void requirePrice(QuoteFacts facts, QuoteRules rules) {
        rules.require(facts.form(), Zones.today(clock));
        if (!pricing.price(facts.form()).price().equals(facts.price())) {
            throw new Refusal("quote.refusal.price");
        }
        var approved = rules.reasons(facts).isEmpty()
                || approvals.isApproved(ApprovalKind.QUOTE, facts.id().value(), facts.version());
        if (!approved) {
            throw new Refusal("quote.refusal.approval");
        }
    }
}
