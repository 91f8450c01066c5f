package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.werkzaak.tweedespoor.agreement.SigningTraces.Traces;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people and many tabs at the very same moment, again and again. */
@PortalTest
class SigningTogetherTest {
    private static final int TABS = 4;

    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private SigningPeople people;

    @Autowired
    private SigningTraces traces;

    @Autowired
    private Signing signing;

    @Autowired
    private SigningRequests requests;

    @Autowired
    private Orders orders;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private Member member;
    private UserRow partner;
    private OrderId order;
    private final List<Callable<Object>> clicks = new ArrayList<>();

    @BeforeEach
    void prepare() {
        member = employers.fresh();
        order = made.signable(member);
        partner = people.partner(member);
        clicks.clear();
    }

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @RepeatedTest(3)
    void leavesOneSignatureOneOrderOneSeatOneReceipt() throws Exception {
        signTogether();
    }

    @Tag("slow")
    @RepeatedTest(20)
    void leavesOneSignatureManyTimesOver() throws Exception {
        signTogether();
    }

    private void signTogether() throws Exception {
        var own = made.code(order, member.user());
        var hers = made.code(order, partner);
        for (var tab = 0; tab < TABS; tab++) {
            click(member.user(), () -> signing.sign(order, new Signature("Nieuwe Baas", true, own)));
            click(partner, () -> signing.sign(order, drawn(hers)));
        }
        var receipts = new HashSet<>();
        for (var each : atOnce()) {
            receipts.add(each.get());
        }

        assertThat(receipts).as("all see the same receipt").hasSize(1);
        assertThat(traces.of(order)).isEqualTo(Traces.OF_A_SIGNATURE);
        seatsAddUp();
    }

    @RepeatedTest(3)
    void isSignedOrDeclinedAndNothingBetween() throws Exception {
        signAndDecline();
    }

    @Tag("slow")
    @RepeatedTest(20)
    void isSignedOrDeclinedManyTimesOver() throws Exception {
        signAndDecline();
    }

    /** In the same moment somebody asks for a code and for a colleague. */
    private void signAndDecline() throws Exception {
        var own = made.code(order, member.user());
        for (var tab = 0; tab < TABS; tab++) {
            click(member.user(), () -> signing.sign(order, new Signature("Nieuwe Baas", true, own)));
        }
        click(partner, () -> {
            orders.decline(order, CancellationReason.PRICE);
            return "declined";
        });
        click(partner, () -> {
            signing.sendCode(order);
            return "code";
        });
        click(member.user(), () -> {
            requests.ask(order, partner.id());
            return "asked";
        });
        var done = new HashSet<>();
        for (var each : atOnce()) {
            done.add(outcome(each));
        }

        var found = traces.of(order);
        var declined = done.contains("declined");
        assertThat(done.stream().anyMatch(AgreementRow.class::isInstance)).isEqualTo(!declined);
        if (declined) {
            assertThat(found).isEqualTo(new Traces("CANCELLED", "DECLINED", "RELEASED", 1, 0, 0, 0, 0, 0, 0));
        } else {
            assertThat(found).isEqualTo(Traces.OF_A_SIGNATURE);
        }
        seatsAddUp();
    }

    /** What came too late is told so in words; anything else is a failure. */
    private static Object outcome(Future<Object> click) throws Exception {
        try {
            return click.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refusal.key();
            }
            throw e;
        }
    }

    private static Signature drawn(String code) {
        return new Signature(SignatureManner.DRAWN, "", "60,100 120,40 180,160 240,60;300,100 420,100", true, code);
    }

    private void click(UserRow user, Callable<Object> work) {
        clicks.add(() -> {
            login.as(user);
            return work.call();
        });
    }

    private List<Future<Object>> atOnce() throws InterruptedException {
        var start = new CyclicBarrier(clicks.size());
        try (var threads = Executors.newFixedThreadPool(clicks.size())) {
            return threads.invokeAll(clicks.stream()
                    .map(click -> (Callable<Object>) () -> {
                        start.await();
                        return click.call();
                    })
                    .toList());
        }
    }

    private void seatsAddUp() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM pilot_week p WHERE p.booked <>"
                                + " (SELECT COUNT(*) FROM hold_week w JOIN hold h ON h.id = w.hold_id"
                                + " WHERE w.week_start = p.week_start AND h.status IN ('ACTIVE', 'CONFIRMED'))")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
