package nl.werkzaak.tweedespoor.order;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.shared.Money;

/**
 * The package and its price as they were at the moment of placing.
 *
 * @param pricedOn the day by whose rates the cost was computed
 */
record OrderedPackage(
        String code,
        String name,
        int weeks,
        int coachHours,
        List<OrderLine> lines,
        Money net,
        Money vat,
        int vatBasisPoints,
        Money cost,
        LocalDate pricedOn) {
    static OrderedPackage of(String code, String name, int weeks, int coachHours, Price price, LocalDate pricedOn) {
        var lines = price.lines().stream().map(OrderLine::of).toList();
        return new OrderedPackage(
                code,
                name,
                weeks,
                coachHours,
                lines,
                price.net(),
                price.vat(),
                price.vatBasisPoints(),
                price.cost(),
                pricedOn);
    }
}
