package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderStatusTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    /** The pinned life of an order; the one line per status that the code is held against. */
    private static final Map<OrderStatus, Set<OrderStatus>> PINNED = Map.of(
            OrderStatus.DRAFT, Set.of(OrderStatus.PLACED),
            OrderStatus.PLACED, Set.of(OrderStatus.CONFIRMED, OrderStatus.EXPIRED, OrderStatus.CANCELLED),
            OrderStatus.CONFIRMED, Set.of(OrderStatus.CANCELLED),
            OrderStatus.EXPIRED, Set.of(),
            OrderStatus.CANCELLED, Set.of());

    private static final Map<OrderStatus, Consumer<Order>> VERBS = Map.of(
            OrderStatus.PLACED, order -> order.place(placement()),
            OrderStatus.CONFIRMED, order -> order.confirm(NOW),
            OrderStatus.EXPIRED, order -> order.expire(NOW),
            OrderStatus.CANCELLED, order -> order.cancel(CancellationReason.PRICE, Money.ZERO, NOW));

    static Stream<Arguments> pairs() {
        return EnumSet.allOf(OrderStatus.class).stream()
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesOnlyWherePinned(OrderStatus from, OrderStatus to) {
        var order = in(from);
        if (PINNED.get(from).contains(to)) {
            VERBS.get(to).accept(order);
            assertThat(order.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(order)).isInstanceOf(Refusal.class);
            assertThat(order.status()).isEqualTo(from);
        }
    }

    private static Order in(OrderStatus status) {
        var order = new Order(
                DraftId.next(),
                EmployerId.next(),
                UserId.next(),
                PackageVersionId.next(),
                LocalDate.parse("2026-07-06"),
                HoldId.next());
        if (status != OrderStatus.DRAFT) {
            order.place(placement());
        }
        if (status == OrderStatus.CONFIRMED || status == OrderStatus.EXPIRED || status == OrderStatus.CANCELLED) {
            VERBS.get(status).accept(order);
        }
        return order;
    }

    private static Placement placement() {
        return new Placement(
                "OPD-2026-000001",
                UserId.next(),
                EmployeeId.next(),
                SicknessCaseId.next(),
                "A.B. (P-17)",
                new OrderedPackage(
                        "BASIS",
                        "Basis",
                        26,
                        28,
                        List.of(),
                        Money.euros("2750.00"),
                        Money.euros("577.50"),
                        2100,
                        Money.euros("2340.00"),
                        LocalDate.parse("2026-06-01")),
                NOW,
                NOW.plusSeconds(3600),
                null,
                false);
    }
}
