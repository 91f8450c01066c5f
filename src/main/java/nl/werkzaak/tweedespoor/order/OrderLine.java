package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.werkzaak.tweedespoor.catalog.Policy;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Money;

/** A line as it was when ordered; later price lists do not touch it. */
@Embeddable
public class OrderLine {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Policy policy = Policy.BASE_TARIFF;

    @Column(nullable = false)
    private String code = "";

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private int quantity;

    @Column(name = "unit_cents", nullable = false)
    private long unitCents;

    @Column(name = "total_cents", nullable = false)
    private long totalCents;

    @Column(name = "cost_cents", nullable = false)
    private long costCents;

    protected OrderLine() {}

    static OrderLine of(PriceLine line) {
        var ordered = new OrderLine();
        ordered.policy = line.policy();
        ordered.code = line.code();
        ordered.name = line.name();
        ordered.quantity = line.quantity();
        ordered.unitCents = line.unit().cents();
        ordered.totalCents = line.total().cents();
        ordered.costCents = line.cost().cents();
        return ordered;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int quantity() {
        return quantity;
    }

    public Money unit() {
        return new Money(unitCents);
    }

    public Money total() {
        return new Money(totalCents);
    }
}
