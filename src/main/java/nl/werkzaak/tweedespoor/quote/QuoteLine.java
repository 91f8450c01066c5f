package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.werkzaak.tweedespoor.shared.Money;

/** A stored line; a snapshot from the moment of sending on. */
@Embeddable
class QuoteLine {
    @Enumerated(EnumType.STRING)
    private LineKind kind = LineKind.PACKAGE;

    private String code = "";
    private String name = "";
    private int quantity;
    private long unitCents;
    private long totalCents;
    private int minutes;

    protected QuoteLine() {}

    static QuoteLine of(QuotedLine line) {
        var stored = new QuoteLine();
        stored.kind = line.kind();
        stored.code = line.code();
        stored.name = line.name();
        stored.quantity = line.quantity();
        stored.unitCents = line.unit().cents();
        stored.totalCents = line.total().cents();
        stored.minutes = line.minutes();
        return stored;
    }

    QuotedLine row() {
        return new QuotedLine(kind, code, name, quantity, new Money(unitCents), new Money(totalCents), minutes);
    }
}
