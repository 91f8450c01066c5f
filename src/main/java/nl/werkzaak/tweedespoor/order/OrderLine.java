package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.werkzaak.tweedespoor.shared.Money;

/** A line as it was when ordered; later price lists do not touch it. */
@Embeddable
public class OrderLine {
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

    protected OrderLine() {}

    public OrderLine(String code, String name, int quantity, Money unit, Money total) {
        this.code = code;
        this.name = name;
        this.quantity = quantity;
        this.unitCents = unit.cents();
        this.totalCents = total.cents();
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
