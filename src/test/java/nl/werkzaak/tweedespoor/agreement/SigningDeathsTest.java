package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.agreement.SigningTraces.Traces;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.testing.Deaths;
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

/**
 * What leads to a signature dies before each of its changes in the database, one after the other, and once more when
 * its last word was sent but not answered. Each time the state is the one before, from which the very same is done
 * again; at the end it was done once.
 */
@PortalTest
class SigningDeathsTest {
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
    private SigningReminders reminders;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Orders orders;

    @Autowired
    private Login login;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Member member;
    private OrderId order;

    @BeforeEach
    void prepare() {
        member = employers.fresh();
        order = made.signable(member);
    }

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void aSignatureThatAColleagueDraws() {
        var colleague = people.partner(member);
        var drawing = "60,100 120,40 180,160 240,60;300,100 420,100";
        var signature = new Signature(SignatureManner.DRAWN, "", drawing, true, made.code(order, colleague));
        Runnable sign = () -> login.as(colleague, () -> signing.sign(order, signature));

        var changes = diesEverywhere(sign, () -> traces.of(order), Traces.OF_NOTHING, Traces.OF_A_SIGNATURE);

        sign.run();
        assertThat(traces.of(order)).isEqualTo(Traces.OF_A_SIGNATURE);
        assertThat(login.as(member.user(), () -> agreements.ofOrder(order).signedName()))
                .isEqualTo(colleague.name());
        for (var part : List.of(
                "signing_code",
                "document ",
                "document_chunk",
                "agreement",
                "customer_order",
                "hold",
                "trajectory",
                "audit_event",
                "outbox_mail")) {
            assertThat(changes).as("what it died before").anyMatch(change -> change.contains(part));
        }
    }

    @Test
    void aCodeThatIsAskedFor() {
        Runnable ask = () -> login.as(member.user(), () -> signing.sendCode(order));
        diesEverywhere(ask, () -> codes(member.user()), 0, 1);
        var code = made.send(made.newest(member.user()));
        login.as(member.user(), () -> made.read(order));
        login.as(member.user(), () -> signing.sign(order, new Signature("Nieuwe Baas", true, code)));
        assertThat(traces.of(order)).isEqualTo(Traces.OF_A_SIGNATURE);
    }

    @Test
    void aColleagueWhoIsAsked() {
        var colleague = people.partner(member);
        Runnable ask = () -> login.as(member.user(), () -> requests.ask(order, colleague.id()));
        diesEverywhere(ask, () -> mails("agreement-asked:%" + colleague.id()), 0, 1);
        ask.run();
        assertThat(mails("agreement-asked:%" + colleague.id())).isEqualTo(1);
    }

    @Test
    void aReminder() {
        var lastDay = login.as(member.user(), () -> agreements.ofOrder(order).signBy())
                .minusSeconds(60);
        var mail = "agreement-last-day:%" + member.user().id();
        // whoever else is due at that moment has been reminded before
        remindAt(lastDay);
        jdbc.sql("UPDATE agreement SET reminders = 0 WHERE order_id = ?")
                .param(order.value())
                .update();
        jdbc.sql("DELETE FROM outbox_mail WHERE event_key LIKE ?").param(mail).update();

        diesEverywhere(() -> remindAt(lastDay), () -> mails(mail), 0, 1);
        remindAt(lastDay);
        assertThat(mails(mail)).isEqualTo(1);
    }

    @Test
    void somebodyWhoDeclines() {
        Runnable decline = () -> login.as(member.user(), () -> orders.decline(order, CancellationReason.PRICE));
        diesEverywhere(
                decline,
                () -> traces.of(order).agreement() + traces.of(order).hold(),
                "OFFEREDACTIVE",
                "DECLINEDRELEASED");
        assertThat(traces.of(order).seats()).isZero();
    }

    /**
     * Dies before each change, and after each end of a transaction until one of them was the concluding one.
     *
     * @return the changes, in their order
     */
    private <T> List<String> diesEverywhere(Runnable work, Supplier<T> state, T before, T after) {
        var changes = new ArrayList<String>();
        assertThat(state.get()).isEqualTo(before);
        while (true) {
            var change = Deaths.before(changes.size(), work);
            assertThat(change).as("more to do after %s", changes).isPresent();
            assertThat(state.get()).as("killed before %s", change).isEqualTo(before);
            var place = changes.size();
            changes.add(change.get());
            if (change.get().equals("COMMIT")) {
                Deaths.after(place, work);
                if (!state.get().equals(before)) {
                    assertThat(state.get()).isEqualTo(after);
                    return changes;
                }
            }
        }
    }

    private void remindAt(Instant moment) {
        clock.at(moment, () -> actor.runAs(Actor.SYSTEM, reminders::remindDue));
    }

    private int codes(UserRow user) {
        return jdbc.sql("SELECT COUNT(*) FROM signing_code c JOIN outbox_mail m"
                        + " ON m.event_key = CONCAT('signing-code:', c.id) WHERE c.user_id = ? AND c.ended_at IS NULL")
                .param(user.id().value())
                .query(Integer.class)
                .single();
    }

    private int mails(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
