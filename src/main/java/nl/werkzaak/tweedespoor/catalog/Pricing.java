package nl.werkzaak.tweedespoor.catalog;

import java.util.ArrayList;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * What a choice costs: the one place where prices are made, for orders and quotes alike (ADR 29). A pure function, so
 * that the same offer and choice always give the same cents.
 */
public final class Pricing {
    static final int WHOLE = 10_000;

    private Pricing() {}

    /** @throws Refusal at the part of the choice that cannot be priced */
    public static Price price(PackageOffer offer, Choice choice) {
        if (choice.discountBasisPoints() < 0 || choice.discountBasisPoints() > WHOLE) {
            throw new Refusal("catalog.price.discount").at("discount");
        }
        var lines = new ArrayList<PriceLine>();
        for (var policy : Policy.values()) {
            lines.addAll(policy.lines(offer, choice, total(lines)));
        }
        return Price.of(lines, offer.vatBasisPoints());
    }

    private static Money total(ArrayList<PriceLine> lines) {
        return Money.sum(lines.stream().map(PriceLine::total).toList());
    }
}
