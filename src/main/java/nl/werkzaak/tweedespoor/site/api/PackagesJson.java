package nl.werkzaak.tweedespoor.site.api;

import java.util.List;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;

/** The public catalogue; amounts are euro cents. The places are those where conversations are held. */
record PackagesJson(String currency, List<String> places, List<PackageJson> packages) {

    record PackageJson(
            String code,
            String name,
            String promise,
            List<String> items,
            int weeks,
            int coachHours,
            long priceExVatCents,
            long priceInclVatCents,
            int vatBasisPoints,
            @Nullable String firstPossibleStart,
            boolean example,
            List<AddOnJson> addOns) {
        static PackageJson of(PackageOffer offer, @Nullable Week start) {
            return new PackageJson(
                    offer.code(),
                    offer.name(),
                    offer.promise(),
                    offer.items(),
                    offer.weeks(),
                    offer.coachHours(),
                    offer.price().cents(),
                    offer.priceInclVat().cents(),
                    offer.vatBasisPoints(),
                    start == null ? null : start.monday().toString(),
                    offer.example(),
                    offer.addOns().stream()
                            .map(addOn -> AddOnJson.of(addOn, offer.vatBasisPoints()))
                            .toList());
        }
    }

    record AddOnJson(String code, String name, String text, long priceExVatCents, long priceInclVatCents) {
        static AddOnJson of(AddOnOffer addOn, int vatBasisPoints) {
            var price = addOn.price();
            return new AddOnJson(
                    addOn.code(),
                    addOn.name(),
                    addOn.text(),
                    price.cents(),
                    price.plus(price.percent(vatBasisPoints)).cents());
        }
    }
}
