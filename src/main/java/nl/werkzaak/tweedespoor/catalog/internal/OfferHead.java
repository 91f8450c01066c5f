package nl.werkzaak.tweedespoor.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.CostBuildUp;
import nl.werkzaak.tweedespoor.catalog.CostRates;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Vat;

/** What an offer has beside its lists, out of its one row. */
record OfferHead(
        UUID version,
        int number,
        String code,
        String name,
        String promise,
        int weeks,
        int coachHours,
        Vat price,
        boolean example,
        LocalDate tariffFrom,
        CostBuildUp costs,
        CostRates rates) {
    static OfferHead of(ResultSet rs, Locale locale) throws SQLException {
        return new OfferHead(
                rs.getObject("id", UUID.class),
                rs.getInt("number"),
                rs.getString("code"),
                CatalogReads.text(rs, "name", locale),
                CatalogReads.text(rs, "promise", locale),
                rs.getInt("weeks"),
                rs.getInt("coach_hours"),
                Vat.on(Money.of(rs.getLong("cents")), rs.getInt("vat")),
                rs.getBoolean("example"),
                rs.getObject("tariff_from", LocalDate.class),
                CostReads.buildUp(rs),
                CostReads.rates(rs));
    }

    PackageOffer offer(List<String> items, List<String> atHand, List<AddOnOffer> addOns) {
        return new PackageOffer(
                new PackageVersionId(version),
                number,
                code,
                name,
                promise,
                items,
                atHand,
                weeks,
                coachHours,
                price.net(),
                price.basisPoints(),
                price.gross(),
                addOns,
                example,
                tariffFrom,
                costs,
                rates);
    }
}
