package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The admin writes with which text quotes for a package begin; a version that was used stays as it was. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class QuoteTemplates {
    public static final int LONGEST = 1_000;

    private final TemplateStore store;
    private final QuotePricing pricing;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteTemplates(TemplateStore store, QuotePricing pricing, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.store = store;
        this.pricing = pricing;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The packages that can have a text. */
    public List<PackageOffer> packages() {
        return pricing.offers();
    }

    /** Every version of every package's text, the newest first. */
    public List<TemplateRow> all() {
        return store.all();
    }

    /**
     * Writes the next version.
     *
     * @param seen the number of the version that the writer saw; 0 when there was none
     * @throws Refusal at {@code text} when it is no good; when a colleague wrote one meanwhile
     */
    @Transactional
    public TemplateRow write(String packageCode, int seen, String text) {
        if (pricing.offers().stream().noneMatch(offer -> offer.code().equals(packageCode))) {
            throw new Refusal("catalog.notOffered").at("text");
        }
        if (text.isBlank()) {
            throw new Refusal("shared.required").at("text");
        }
        TextGuard.require("text", text, LONGEST);
        var by = actor.require();
        var row = new TemplateRow(TemplateId.next(), packageCode, seen + 1, text.strip(), by.name(), clock.instant());
        if (!store.add(row, by.id())) {
            throw new Refusal("quote.template.refusal.changed").at("text");
        }
        audit.record(AuditEvent.of(
                        "quote.template-written", "QUOTE_TEMPLATE", row.id().value())
                .detail("package", packageCode)
                .detail("number", row.number()));
        return row;
    }
}
