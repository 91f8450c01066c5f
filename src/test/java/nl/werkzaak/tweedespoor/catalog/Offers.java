package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Vat;

/** Offers for tests without a database, at the example rates of € 80 an hour and € 45 a week at a workplace. */
public final class Offers {
    public static final LocalDate FROM = LocalDate.parse("2026-01-01");
    public static final CostRates RATES = new CostRates(Money.euros("80.00"), Money.euros("45.00"));
    public static final AddOnOffer TALK =
            new AddOnOffer("GESPREK", "Extra gesprek", "", Money.euros("95.00"), 60, FROM, Money.euros("80.00"));

    private Offers() {}

    /** The package Basis, version 2: 26 weeks, 28 hours, € 100 of materials. */
    public static PackageOffer basis(Money price, int vatBasisPoints, AddOnOffer... addOns) {
        return new PackageOffer(
                PackageVersionId.next(),
                2,
                "BASIS",
                "Basis",
                "",
                List.of(),
                List.of(),
                26,
                28,
                price,
                vatBasisPoints,
                Vat.on(price, vatBasisPoints).gross(),
                List.of(addOns),
                true,
                FROM,
                new CostBuildUp(28 * 60, 0, Money.euros("100.00")),
                RATES);
    }
}
