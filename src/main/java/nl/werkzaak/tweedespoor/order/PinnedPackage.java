package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/** The package and its price in the order's own row; empty until placing pins it. */
@Embeddable
class PinnedPackage {
    @Column(name = "package_code")
    private @Nullable String code;

    @Column(name = "package_name")
    private @Nullable String name;

    private int weeks;

    @Column(name = "coach_hours")
    private int coachHours;

    @Column(name = "net_cents")
    private long netCents;

    @Column(name = "vat_cents")
    private long vatCents;

    @Column(name = "vat_basis_points")
    private int vatBasisPoints;

    @Column(name = "cost_cents")
    private long costCents;

    @Column(name = "priced_on")
    private @Nullable LocalDate pricedOn;

    static PinnedPackage of(OrderedPackage ordered) {
        var pinned = new PinnedPackage();
        pinned.code = ordered.code();
        pinned.name = ordered.name();
        pinned.weeks = ordered.weeks();
        pinned.coachHours = ordered.coachHours();
        pinned.netCents = ordered.net().cents();
        pinned.vatCents = ordered.vat().cents();
        pinned.vatBasisPoints = ordered.vatBasisPoints();
        pinned.costCents = ordered.cost().cents();
        pinned.pricedOn = ordered.pricedOn();
        return pinned;
    }

    OrderedPackage with(List<OrderLine> lines) {
        return new OrderedPackage(
                Objects.requireNonNull(code),
                Objects.requireNonNull(name),
                weeks,
                coachHours,
                List.copyOf(lines),
                net(),
                new Money(vatCents),
                vatBasisPoints,
                new Money(costCents),
                Objects.requireNonNull(pricedOn));
    }

    Money net() {
        return new Money(netCents);
    }
}
