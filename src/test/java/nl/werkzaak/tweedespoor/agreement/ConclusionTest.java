package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.testing.CountedSteps;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps that other modules add to the concluding signature: once, or not at all. */
@PortalTest
class ConclusionTest {
    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Signing signing;

    @Autowired
    private Orders orders;

    @Autowired
    private CountedSteps steps;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private Member member;
    private OrderId order;
    private Signature signature;

    @BeforeEach
    void prepare() {
        member = employers.fresh();
        order = made.signable(member);
        signature = signature(made.code(order, member.user()));
    }

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void takesItsStepsOnceForADoubleClickAndASecondTab() {
        sign(signature);
        sign(signature);
        sign(signature("000000"));

        assertThat(steps.called(order)).isEqualTo(1);
        assertThat(trajectories()).isEqualTo(1);
    }

    @Test
    void takesThemOnceWhenEightThreadsClickAtOnce() throws Exception {
        Callable<AgreementRow> click = () -> sign(signature);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var receipt :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList())) {
                assertThat(receipt.get().status()).isEqualTo(AgreementStatus.SIGNED);
            }
        }
        assertThat(steps.lasted(order)).isEqualTo(1);
        assertThat(trajectories()).isEqualTo(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void takesThemAnewAfterACollisionAndKeepsOne() {
        steps.collideOnce(order);

        assertThat(sign(signature).status()).isEqualTo(AgreementStatus.SIGNED);

        assertThat(steps.called(order)).isEqualTo(2);
        assertThat(steps.lasted(order)).isEqualTo(1);
        assertThat(trajectories()).isEqualTo(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void undoesEverythingWhenOneStepFails() {
        steps.breakOnce(order);

        assertThatIllegalStateException().isThrownBy(() -> sign(signature));

        assertThat(steps.lasted(order)).isZero();
        assertThat(trajectories()).isZero();
        assertThat(mails()).isEmpty();
        assertThat(login.as(member.user(), () -> orders.find(order)).status()).isEqualTo(OrderStatus.PLACED);
        assertThat(sign(signature).status()).isEqualTo(AgreementStatus.SIGNED);
    }

    private AgreementRow sign(Signature given) {
        return login.as(member.user(), () -> signing.sign(order, given));
    }

    private Signature signature(String code) {
        return new Signature(member.user().name(), true, code);
    }

    private long trajectories() {
        return jdbc.sql("SELECT COUNT(*) FROM trajectory WHERE order_id = ?")
                .param(order.value())
                .query(Long.class)
                .single();
    }

    private List<String> mails() {
        return jdbc.sql("SELECT template FROM outbox_mail WHERE template = 'agreement-signed' AND recipient = ?")
                .param(member.user().email().value())
                .query(String.class)
                .list();
    }
}
