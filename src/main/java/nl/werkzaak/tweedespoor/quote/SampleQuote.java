package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.CostBuildUp;
import nl.werkzaak.tweedespoor.catalog.CostRates;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Pricing;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** The quote of an invented request: a package with an add-on, a tailored line and a discount, and a seat held. */
@Component
class SampleQuote implements SampleDocument {
    private static final LocalDate TARIFF_FROM = LocalDate.parse("2026-01-01");
    private static final Instant SENT = Instant.parse("2026-06-01T09:12:30Z");
    private static final Instant EXPIRES = Instant.parse("2026-06-15T21:59:59Z");

    private final Texts texts;

    SampleQuote(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "offerte";
    }

    @Override
    public PdfDocument document() {
        return QuoteDocument.of(texts, letterhead(), client(), offer());
    }

    PdfDocument copy() {
        return QuoteDocument.copyOf(texts, letterhead(), client(), offer());
    }

    private static Letterhead letterhead() {
        return new Letterhead(
                "Werkzaak Rivierenland (voorbeeld)",
                "90000099",
                "NL004495445B01",
                "Poppenbouwing 34, 4191 NZ Geldermalsen",
                "tweedespoor@werkzaak.example",
                "0344 12 34 56");
    }

    private static QuoteDocument.Client client() {
        return new QuoteDocument.Client("Bakkerij De Gouden Korst", "90000011", "Waalkade 12, 4001 AB Tiel");
    }

    private QuoteDocument.Offer offer() {
        var items = List.of("Intake en profielen", "Oriëntatie op werk", "Sollicitatietraining", "Vier rapporten");
        return new QuoteDocument.Offer(quote(), items, null, SENT.plusSeconds(7 * 86_400));
    }

    private QuoteFacts quote() {
        var version = new PackageVersionId(UUID.fromString("0197c0de-0000-7000-8000-000000000001"));
        var offer = new PackageOffer(
                version,
                2,
                "BASIS",
                "Basis",
                "",
                List.of(),
                List.of(),
                26,
                28,
                Money.euros("2750.00"),
                2_100,
                Money.euros("3327.50"),
                List.of(new AddOnOffer(
                        "GESPREK", "Extra gesprek", "", Money.euros("95.00"), 60, TARIFF_FROM, Money.euros("80.00"))),
                true,
                TARIFF_FROM,
                new CostBuildUp(28 * 60, 0, Money.euros("100.00")),
                new CostRates(Money.euros("80.00"), Money.euros("45.00")));
        var form = QuoteForm.of(version, LocalDate.parse("2026-07-06"), 14)
                .withAddOns(List.of("GESPREK", "GESPREK"))
                .withTailored(List.of(new TailoredLine("Gesprek op uw locatie", 2, Money.euros("45.00"), 30)))
                .withDiscount(500);
        var price = Pricing.price(
                offer, form.choice(texts.get(Texts.DUTCH, "quote.line.discount", Formats.percent(500, Texts.DUTCH))));
        return new QuoteFacts(
                new QuoteId(UUID.fromString("0197c0de-0000-7000-8000-000000000002")),
                0,
                QuoteStatus.SENT,
                new EmployerId(UUID.fromString("0197c0de-0000-7000-8000-000000000003")),
                null,
                QuotedPackage.of(offer),
                new QuoteForm(
                        version,
                        form.addOns(),
                        form.tailored(),
                        500,
                        form.startWeek(),
                        true,
                        14,
                        "Dank voor het gesprek van vanmorgen. Dit bieden wij u aan."),
                price,
                new QuoteFacts.Issued(
                        "OFF-2026-000123",
                        "7KQ2-MX4P-9TRD",
                        UserId.of("0197c0de-0000-7000-8000-000000000004"),
                        SENT,
                        EXPIRES,
                        null,
                        null),
                null,
                null,
                QuoteFacts.Origin.NEW);
    }
}
