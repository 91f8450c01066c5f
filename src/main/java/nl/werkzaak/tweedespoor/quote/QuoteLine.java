package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.Policy;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/** A stored line; a snapshot from the moment of sending on. */
@Embeddable
class QuoteLine {
    @Enumerated(EnumType.STRING)
    private Policy policy = Policy.BASE_TARIFF;

    private String code = "";
    private String name = "";
    private int quantity;
    private long unitCents;
    private long totalCents;
    private int minutes;
    private long costCents;
    private @Nullable LocalDate tariffFrom;

    protected QuoteLine() {}

    static QuoteLine of(PriceLine line) {
        var stored = new QuoteLine();
        stored.policy = line.policy();
        stored.code = line.code();
        stored.name = line.name();
        stored.quantity = line.quantity();
        stored.unitCents = line.unit().cents();
        stored.totalCents = line.total().cents();
        stored.minutes = line.minutes();
        stored.costCents = line.cost().cents();
        stored.tariffFrom = line.origin().tariffFrom();
        return stored;
    }

    /** @param version number of the quoted version of the package */
    PriceLine row(int version) {
        return new PriceLine(
                policy,
                code,
                name,
                quantity,
                new Money(unitCents),
                new Money(totalCents),
                minutes,
                new Money(costCents),
                new PriceLine.Origin(version, tariffFrom));
    }
}
