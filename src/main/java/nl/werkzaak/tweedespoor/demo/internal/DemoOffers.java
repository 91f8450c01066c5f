package nl.werkzaak.tweedespoor.demo.internal;

import java.util.function.UnaryOperator;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.demo.internal.DemoPeople.Member;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteForm;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes and sends the demo's quotes, for whoever of sales acts. */
@Component
@Profile("demo")
class DemoOffers {
    private final QuoteWriting writing;
    private final QuoteSending sending;
    private final Catalog catalog;
    private final PortalClock clock;

    DemoOffers(QuoteWriting writing, QuoteSending sending, Catalog catalog, PortalClock clock) {
        this.writing = writing;
        this.sending = sending;
        this.catalog = catalog;
        this.clock = clock;
    }

    QuoteFacts draft(Member member, String code, UnaryOperator<QuoteForm> choice) {
        return change(writing.begin(member.employer(), version(code)), choice);
    }

    QuoteFacts change(QuoteFacts draft, UnaryOperator<QuoteForm> choice) {
        return writing.save(draft.id(), draft.version(), choice.apply(draft.form()));
    }

    QuoteFacts send(QuoteFacts draft) {
        return sending.send(draft.id(), draft.version());
    }

    QuoteFacts sent(Member member, String code) {
        return send(draft(member, code, form -> form));
    }

    void withdraw(QuoteFacts sent, String word) {
        sending.withdraw(sent.id(), word);
    }

    PackageVersionId version(String code) {
        return catalog.published(Zones.today(clock)).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
