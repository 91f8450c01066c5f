package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.agreement.AgreementStatus;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cancelling a signed order before its start, in the last days in which it costs something (domain.md §6). */
@PortalTest
class CancellingTest {
    /** A tenth of the smallest package's € 1.350,00. */
    private static final Money TENTH = Money.euros("135.00");

    @Autowired
    private OrderPersonas made;

    @Autowired
    private CasePersonas cases;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Signing signing;

    @Autowired
    private Orders orders;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private Member member;
    private OrderId order;
    private LocalDate start;

    @BeforeEach
    void sign() {
        member = employers.fresh();
        order = made.signableForLater(member);
        var code = made.code(order, member.user());
        start = login.as(member.user(), () -> {
            signing.sign(order, new Signature(member.user().name(), true, code));
            return orders.facts(order).startWeek();
        });
    }

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void costsATenthFromTheDayAfterTheLastFreeOne() {
        var lastFree = CancellationPolicy.lastFreeDay(WorkingDays.onOrAfter(start));
        assertThat(priceOn(lastFree)).isEqualTo(Money.ZERO);
        assertThat(priceOn(lastFree.plusDays(1))).isEqualTo(TENTH);
        assertThat(priceOn(start.minusDays(1))).isEqualTo(TENTH);
    }

    @Test
    void cancelsAtThePriceThatWasShownAndFreesTheSeatAtOnce() {
        var booked = bookedSeats();

        cancel(start.minusDays(1), TENTH);

        cases.as(member.user(), start.minusDays(1), () -> {
            assertThat(orders.find(order).status()).isEqualTo(OrderStatus.CANCELLED);
            assertThat(agreements.ofOrder(order).status()).isEqualTo(AgreementStatus.SIGNED);
            assertThat(trajectories.ofOrder(order).orElseThrow().status()).isEqualTo(TrajectoryStatus.CANCELLED);
            assertThat(capacity.hold(orders.facts(order).hold()).status()).isEqualTo(HoldStatus.RELEASED);
        });
        assertThat(bookedSeats()).isEqualTo(booked - 1);
        assertThat(jdbc.sql("SELECT cancellation_cents FROM customer_order WHERE id = ?")
                        .param(order.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(TENTH.cents());
        assertThat(auditDetail()).contains("13500", "WORK_RESUMED");
        assertThat(mailsToSales()).isPositive();
    }

    @Test
    void changesNothingAtAnotherPriceOrOnceItHasStarted() {
        assertThatThrownBy(() -> cancel(start.minusDays(1), Money.ZERO)).hasMessage("order.refusal.priceChanged");
        assertThatThrownBy(() -> cancel(start, TENTH)).hasMessage("order.refusal.started");

        assertThat(cases.as(member.user(), start, () -> orders.find(order)).status())
                .isEqualTo(OrderStatus.CONFIRMED);
        assertThat(mailsToSales()).isZero();
    }

    @Test
    void cancelsOnce() {
        var booked = bookedSeats();
        cancel(start.minusDays(1), TENTH);
        assertThatThrownBy(() -> cancel(start.minusDays(1), TENTH)).hasMessageStartingWith("order.refusal.");
        assertThat(bookedSeats()).isEqualTo(booked - 1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'order.cancelled' AND subject_id = ?")
                        .param(order.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Money priceOn(LocalDate day) {
        return cases.as(member.user(), day, () -> orders.cancellation(order).price());
    }

    private void cancel(LocalDate day, Money shown) {
        cases.as(member.user(), day, () -> orders.cancel(order, CancellationReason.WORK_RESUMED, shown));
    }

    private int bookedSeats() {
        return jdbc.sql("SELECT booked FROM pilot_week WHERE week_start = ?")
                .param(start)
                .query(Integer.class)
                .single();
    }

    private String auditDetail() {
        return jdbc.sql("SELECT detail FROM audit_event WHERE action = 'order.cancelled' AND subject_id = ?")
                .param(order.value())
                .query(String.class)
                .single();
    }

    private long mailsToSales() {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE CONCAT('order-cancelled:', ?, ':%')")
                .param(order.toString())
                .query(Long.class)
                .single();
    }
}
