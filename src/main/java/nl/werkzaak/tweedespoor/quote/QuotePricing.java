package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.catalog.Pricing;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** Prices a form with the packages and prices of today. */
@Component
class QuotePricing {
    private final Catalog catalog;
    private final Texts texts;
    private final Clock clock;

    QuotePricing(Catalog catalog, Texts texts, Clock clock) {
        this.catalog = catalog;
        this.texts = texts;
        this.clock = clock;
    }

    record Priced(QuotedPackage quoted, Price price) {}

    List<PackageOffer> offers() {
        return catalog.published(Zones.today(clock));
    }

    boolean isOffered(PackageVersionId version) {
        return catalog.published(version, Zones.today(clock)).isPresent();
    }

    /** @throws Refusal when the version is not offered today, or an add-on does not fit it */
    Priced price(QuoteForm form) {
        var offer = catalog.published(form.packageVersion(), Zones.today(clock))
                .orElseThrow(() -> new Refusal("catalog.notOffered").at("package"));
        var percent = Formats.percent(form.discountBasisPoints(), Texts.DUTCH);
        var name = texts.get(Texts.DUTCH, "quote.line.discount", percent);
        return new Priced(QuotedPackage.of(offer), Pricing.price(offer, form.choice(name)));
    }
}
