package nl.werkzaak.tweedespoor.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.UserId;

/** Everything of a placed order that the modules above need: the agreement copies it, the trajectory starts from it. */
public record OrderFacts(
        OrderId id,
        String number,
        OrderStatus status,
        EmployerId employer,
        UserId orderedBy,
        EmployeeId employee,
        SicknessCaseId sicknessCase,
        String employeeReference,
        PackageVersionId packageVersion,
        String packageCode,
        String packageName,
        LocalDate startWeek,
        int weeks,
        int coachHours,
        List<Line> lines,
        Money net,
        Money vat,
        int vatBasisPoints,
        HoldId hold,
        Instant placedAt,
        Instant signBy,
        boolean onBehalf) {

    public record Line(String code, String name, int quantity, Money unit, Money total) {}

    static OrderFacts of(Order order) {
        var ordered = order.ordered();
        var whom = order.orderedFor();
        var lines = ordered.lines().stream()
                .map(l -> new Line(l.code(), l.name(), l.quantity(), l.unit(), l.total()))
                .toList();
        return new OrderFacts(
                order.id(),
                order.number(),
                order.status(),
                order.employerId(),
                order.orderedBy(),
                whom.employee(),
                whom.sicknessCase(),
                whom.reference(),
                order.packageVersionId(),
                ordered.code(),
                ordered.name(),
                order.startWeek(),
                ordered.weeks(),
                ordered.coachHours(),
                lines,
                ordered.net(),
                ordered.vat(),
                ordered.vatBasisPoints(),
                order.holdId(),
                order.placedAt(),
                order.signBy(),
                order.onBehalf());
    }
}
