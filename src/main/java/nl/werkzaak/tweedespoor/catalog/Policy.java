package nl.werkzaak.tweedespoor.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** By which rule a line of a price came to be; they work in this order, each on what stands above it. */
public enum Policy {
    /** The package's tariff of the day. */
    BASE_TARIFF {
        @Override
        List<PriceLine> lines(PackageOffer offer, Choice choice, Money above) {
            var origin = new PriceLine.Origin(offer.number(), offer.tariffFrom());
            return List.of(PriceLine.of(this, offer.code(), offer.name(), 1, offer.price(), 0, offer.cost(), origin));
        }
    },
    /** The add-on's tariff of the day; only what fits this version of the package. */
    ADD_ON {
        @Override
        List<PriceLine> lines(PackageOffer offer, Choice choice, Money above) {
            var quantities = new LinkedHashMap<String, Integer>();
            choice.addOns().forEach(code -> quantities.merge(code, 1, Integer::sum));
            return quantities.entrySet().stream()
                    .map(chosen -> addOn(offer, chosen.getKey(), chosen.getValue()))
                    .toList();
        }

        private PriceLine addOn(PackageOffer offer, String code, int quantity) {
            var addOn = offer.addOns().stream()
                    .filter(candidate -> candidate.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("catalog.addOn.misfit", offer.name()).at("addOns"));
            var origin = new PriceLine.Origin(offer.number(), addOn.tariffFrom());
            return PriceLine.of(
                    this, code, addOn.name(), quantity, addOn.price(), addOn.coachMinutes(), addOn.cost(), origin);
        }
    },
    /** Agreed with one employer, at a price that sales set. */
    TAILORED {
        @Override
        List<PriceLine> lines(PackageOffer offer, Choice choice, Money above) {
            return IntStream.range(0, choice.tailored().size())
                    .mapToObj(at -> tailored(offer, choice.tailored().get(at), "tailored." + at + "."))
                    .toList();
        }

        private PriceLine tailored(PackageOffer offer, Tailored tailored, String field) {
            tailored.require(field);
            return PriceLine.of(
                    this,
                    "MAATWERK",
                    tailored.description().strip(),
                    tailored.quantity(),
                    tailored.unit(),
                    tailored.minutes(),
                    tailored.cost(offer.rates()),
                    new PriceLine.Origin(offer.number(), null));
        }
    },
    /** A part of all lines above it, as a negative amount; it takes nothing off the cost. */
    DISCOUNT {
        @Override
        List<PriceLine> lines(PackageOffer offer, Choice choice, Money above) {
            if (choice.discountBasisPoints() == 0) {
                return List.of();
            }
            var amount = Money.ZERO.minus(above.percent(choice.discountBasisPoints()));
            var origin = new PriceLine.Origin(offer.number(), null);
            return List.of(PriceLine.of(this, "KORTING", choice.discountName(), 1, amount, 0, Money.ZERO, origin));
        }
    };

    /** @param above what the lines of the policies before this one come to */
    abstract List<PriceLine> lines(PackageOffer offer, Choice choice, Money above);
}
