package nl.werkzaak.tweedespoor.order;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list; the next action follows from the status alone.
 *
 * @param onBehalf filled in by sales after a call
 */
public record OrderRow(
        OrderId id,
        String number,
        OrderStatus status,
        EmployerId employer,
        String employeeReference,
        String packageName,
        LocalDate startWeek,
        int weeks,
        Money net,
        Money vat,
        Instant placedAt,
        Instant signBy,
        @Nullable Instant endedAt,
        @Nullable CancellationReason endReason,
        @Nullable Money cancellationPrice,
        boolean onBehalf) {

    public Money gross() {
        return net.plus(vat);
    }

    public boolean maySign() {
        return status.mayBecome(OrderStatus.CONFIRMED);
    }

    /** Cancelling stops being possible when the first week begins; from then on it is stopping a trajectory. */
    public boolean mayCancel(LocalDate today) {
        return status.mayBecome(OrderStatus.CANCELLED) && today.isBefore(startWeek);
    }

    public LocalDate lastDay() {
        return startWeek.plusWeeks(weeks).minusDays(1);
    }
}
