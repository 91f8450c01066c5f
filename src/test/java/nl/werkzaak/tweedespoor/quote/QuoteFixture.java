package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.Offers;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Pricing;
import nl.werkzaak.tweedespoor.document.DocumentNumber;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.UserId;

/** Quotes without a database. */
final class QuoteFixture {
    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    static final Instant LAST = NOW.plusSeconds(86_400);
    private static final EmployerId EMPLOYER = EmployerId.next();
    private static final PackageOffer BASIS = Offers.basis(Money.euros("2750.00"), 2_100, Offers.TALK);

    private QuoteFixture() {}

    /** Sent, with these lines beside the package. */
    static QuoteFacts quote(List<TailoredLine> tailored, int discount) {
        var form =
                QuoteForm.of(BASIS.version(), null, 14).withTailored(tailored).withDiscount(discount);
        var price = Pricing.price(BASIS, form.choice("Korting " + discount / 100 + "%"));
        var quote = new Quote(
                EMPLOYER, QuoteOrigin.ofSales(UserId.next(), null), form, QuotedPackage.of(BASIS), price, NOW);
        var number = new DocumentNumber("OFF-2026-000001", "AAAA-BBBB-CCCC");
        quote.send(new Sending(number, UserId.next(), NOW, LAST, null));
        return quote.facts();
    }
}
