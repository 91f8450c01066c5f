package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PlacingTest {
    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Recaps recaps;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private OrderRepository repository;

    @Autowired
    private OrderExpiry expiry;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Login login;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void keepsOneHoldHoweverOftenTheRecapIsRead() {
        var member = employers.fresh();
        var draft = made.draft(member);
        login.as(member.user());
        var first = recaps.recap(draft);
        var second = recaps.recap(draft);
        assertThat(second).isEqualTo(first);
        assertThat(first.heldUntil())
                .isBetween(clock.instant().plusSeconds(14 * 60), clock.instant().plusSeconds(900));
    }

    @Test
    void placesOneOrderFromTwoWindows() throws Exception {
        var member = employers.fresh();
        var draft = made.draft(member);
        login.as(member.user(), () -> recaps.recap(draft));
        Set<OrderId> ids = ConcurrentHashMap.newKeySet();
        Callable<Object> click = () -> login.as(member.user(), () -> ids.add(placement.place(draft)));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var future :
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> click).toList())) {
                future.get();
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(login.as(member.user(), orders::mine)).hasSize(1);
    }

    @Test
    void pinsPriceAndHoldsTheSeatUntilTheSigningTerm() {
        var member = employers.fresh();
        var id = made.placed(member);
        login.as(member.user());
        var facts = orders.facts(id);
        assertThat(facts.number()).startsWith("OPD-");
        assertThat(facts.employeeReference()).isEqualTo("A.B. (P-17)");
        assertThat(facts.net()).isEqualTo(Money.euros("1350.00"));
        assertThat(facts.vat()).isEqualTo(Money.euros("283.50"));
        assertThat(facts.lines()).hasSize(1);
        assertThat(capacity.hold(facts.hold()).expiresAt()).isEqualTo(facts.signBy());
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void booksTheCoachForWhatIsOrderedBesideThePackage() {
        var member = employers.fresh();
        var id = made.draft(member);
        login.as(member.user());
        var before = bookedMinutes();
        recaps.recap(id);
        assertThat(bookedMinutes() - before).isEqualTo(14 * 60);

        var draft = drafts.load(id);
        var form = draft.form();
        draft = drafts.save(draft, form.withPackage(form.packageVersion(), List.of("GESPREK", "TAALTOETS")));
        recaps.recap(id);
        assertThat(bookedMinutes() - before).isEqualTo(14 * 60 + 60);
        var order = placement.place(id);
        assertThat(orders.facts(order).lines()).hasSize(3);
        assertThat(capacity.hold(orders.facts(order).hold()).extraMinutes()).isEqualTo(60);
    }

    private int bookedMinutes() {
        return jdbc.sql("SELECT COALESCE(SUM(minutes), 0) FROM hold_week")
                .query(Integer.class)
                .single();
    }

    @Test
    void hidesAnotherEmployersOrderAndDraft() {
        var id = made.placed(employers.fresh());
        var owner = employers.fresh();
        var draft = made.draft(owner);
        login.as(employers.fresh().user());
        assertThatThrownBy(() -> orders.find(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.cancel(id, CancellationReason.PRICE, Money.ZERO))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.load(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recaps.recap(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void cancelsFreeOfChargeBeforeTheSignatureAndFreesTheSeat() {
        var member = employers.fresh();
        var id = made.placed(member);
        login.as(member.user());
        orders.cancel(id, CancellationReason.WORK_RESUMED, Money.ZERO);
        assertThat(orders.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(capacity.hold(orders.facts(id).hold()).status()).isEqualTo(HoldStatus.RELEASED);
        assertThat(agreementStatus(id)).isEqualTo("DECLINED");
    }

    @Test
    void expiresWhenTheSigningTermPasses() {
        var member = employers.fresh();
        var id = made.placed(member);
        var signBy = login.as(member.user(), () -> orders.facts(id)).signBy();
        clock.at(signBy, () -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
        login.as(member.user());
        assertThat(orders.find(id).status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(agreementStatus(id)).isEqualTo("EXPIRED");
        assertThat(capacity.hold(orders.facts(id).hold()).status().books()).isFalse();
    }

    @Test
    void keepsWhatTwoWindowsTyped() {
        var member = employers.fresh();
        login.as(member.user());
        var base = drafts.create(OrderForm.empty());
        var who = OrderForm.empty().who();
        var first = new OrderForm.Who(null, null, "A.B.", "", "", "", null, List.of());
        drafts.save(base, base.form().withWho(first));
        var second = new OrderForm.Who(null, null, "", "Jansen", "", "", who.firstSickDay(), List.of());
        var merged = drafts.save(base, base.form().withWho(second));
        assertThat(merged.form().who().initials()).isEqualTo("A.B.");
        assertThat(merged.form().who().lastName()).isEqualTo("Jansen");
        assertThat(merged.foreign()).containsExactly("initials");
        assertThat(drafts.load(base.id()).form()).isEqualTo(merged.form());
    }

    @Test
    void purgesDraftsAfterThirtyDays() {
        var member = employers.fresh();
        var old = clock.at(
                clock.instant().minus(Drafts.KEPT).minusSeconds(60),
                () -> login.as(member.user(), () -> drafts.create(OrderForm.empty())));
        var young = login.as(member.user(), () -> drafts.create(OrderForm.empty()));
        expiry.purgeDrafts();
        login.as(member.user());
        assertThat(drafts.load(young.id()).form()).isEqualTo(OrderForm.empty());
        assertThatThrownBy(() -> drafts.load(old.id())).isInstanceOf(NotFound.class);
    }

    private String agreementStatus(OrderId order) {
        return jdbc.sql("SELECT status FROM agreement WHERE order_id = ?")
                .param(order.value())
                .query(String.class)
                .single();
    }
}
