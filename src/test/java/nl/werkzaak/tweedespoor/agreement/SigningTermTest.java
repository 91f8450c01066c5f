package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.order.OrderExpiry;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between the offer and the last day to sign: reminders, a colleague who is asked, the end of the term. */
@PortalTest
class SigningTermTest {
    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Signing signing;

    @Autowired
    private SigningRequests requests;

    @Autowired
    private SigningReminders reminders;

    @Autowired
    private AuthorityChecks authority;

    @Autowired
    private OrderExpiry expiry;

    @Autowired
    private Orders orders;

    @Autowired
    private Capacity capacity;

    @Autowired
    private SigningPeople people;

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
    void remindsTwoWorkingDaysBeforeTheEndAndOnTheLastDayOnceEach() {
        var member = employers.fresh();
        var order = made.signable(member);
        var last = SigningReminders.lastDay(signBy(member, order));
        var before = WorkingDays.plus(last, -2);

        remindAt(before.minusDays(1).atTime(8, 0).atZone(Zones.AMSTERDAM).toInstant());
        assertThat(mails(member)).doesNotContain("agreement-reminder", "agreement-last-day");
        remindAt(before.atTime(8, 0).atZone(Zones.AMSTERDAM).toInstant());
        remindAt(before.atTime(8, 1).atZone(Zones.AMSTERDAM).toInstant());
        assertThat(mails(member)).containsOnlyOnce("agreement-reminder").doesNotContain("agreement-last-day");
        remindAt(last.atTime(8, 0).atZone(Zones.AMSTERDAM).toInstant());
        remindAt(last.atTime(LocalTime.NOON).atZone(Zones.AMSTERDAM).toInstant());
        assertThat(mails(member)).containsOnlyOnce("agreement-reminder").containsOnlyOnce("agreement-last-day");
    }

    @Test
    void aTermThatEndsAtMidnightLeavesTheDayBeforeIt() {
        var midnight = LocalDate.parse("2026-06-15").atStartOfDay(Zones.AMSTERDAM);
        assertThat(SigningReminders.lastDay(midnight.toInstant())).isEqualTo("2026-06-14");
        assertThat(SigningReminders.lastDay(midnight.minusSeconds(1).toInstant()))
                .isEqualTo("2026-06-14");
        assertThat(SigningReminders.lastDay(midnight.plusSeconds(1).toInstant()))
                .isEqualTo("2026-06-15");
    }

    @Test
    void remindsNobodyOfWhatIsSigned() {
        var member = employers.fresh();
        var order = made.signable(member);
        var signBy = signBy(member, order);
        var code = made.code(order, member.user());
        login.as(member.user(), () -> signing.sign(order, new Signature("Nieuwe Baas", true, code)));

        remindAt(signBy.minusSeconds(60));
        assertThat(mails(member)).doesNotContain("agreement-reminder", "agreement-last-day");
    }

    @Test
    void theSeatGoesWithTheTermAndBothSidesHearOfIt() {
        var member = employers.fresh();
        var order = made.signable(member);
        var signBy = signBy(member, order);

        clock.at(signBy, () -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
        login.as(member.user());
        assertThat(agreements.ofOrder(order).status()).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(capacity.hold(orders.facts(order).hold()).status()).isEqualTo(HoldStatus.RELEASED);
        assertThat(mails(member)).containsOnlyOnce("agreement-expired");
        assertThat(keys("order-expired:" + order + ":" + personas.sales().id())).isEqualTo(1);
        assertThatThrownBy(() -> signing.sendCode(order)).isInstanceOf(Refusal.class);
    }

    @Test
    void aColleagueWithTheRightSignsInTheOwnNameWithAnOwnCode() {
        var member = employers.fresh();
        var order = made.signable(member);
        var partner = people.colleague(member, Set.of(Right.READ, Right.SIGN));
        var own = made.code(order, member.user());

        login.as(member.user());
        assertThat(requests.colleagues(order)).extracting(Contact::user).containsExactly(partner.id());
        requests.ask(order, partner.id());
        requests.ask(order, partner.id());
        assertThat(keys("agreement-asked:%" + partner.id())).isEqualTo(1);

        login.as(partner);
        assertThatThrownBy(() -> signing.sendCode(order)).hasMessage("agreement.refusal.authority");
        login.as(personas.sales(), () -> authority.confirm(member.employerId(), partner.id()));
        made.read(order);
        assertThatThrownBy(() -> signing.sign(order, new Signature("Petra Partner", true, own)))
                .hasMessage("agreement.refusal.codeNone");
        var code = made.code(order, partner);
        login.as(partner);
        var signed = signing.sign(order, new Signature("Petra Partner", true, code));
        assertThat(signed.signedName()).isEqualTo("Petra Partner");
    }

    @Test
    void onlyThoseWithTheRightToSignCanBeAsked() {
        var member = employers.fresh();
        var order = made.signable(member);
        var reader = people.colleague(member, Set.of(Right.READ));
        var stranger = employers.fresh().user();

        login.as(member.user());
        assertThat(requests.colleagues(order)).isEmpty();
        assertThatThrownBy(() -> requests.ask(order, reader.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.ask(order, stranger.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.ask(order, member.user().id())).isInstanceOf(NotFound.class);
        login.as(stranger);
        assertThatThrownBy(() -> requests.colleagues(order)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyIsAskedAfterTheTerm() {
        var member = employers.fresh();
        var order = made.signable(member);
        var partner = people.colleague(member, Set.of(Right.READ, Right.SIGN));
        var signBy = signBy(member, order);
        login.as(member.user());
        clock.at(signBy, () -> {
            assertThatThrownBy(() -> requests.ask(order, partner.id())).hasMessage("agreement.ask.closed");
        });
    }

    private Instant signBy(Member member, OrderId order) {
        return login.as(member.user(), () -> agreements.ofOrder(order).signBy());
    }

    private void remindAt(Instant moment) {
        clock.at(moment, () -> actor.runAs(Actor.SYSTEM, reminders::remindDue));
    }

    private List<String> mails(Member member) {
        return jdbc.sql("SELECT template FROM outbox_mail WHERE recipient = ?")
                .param(member.user().email().value())
                .query(String.class)
                .list();
    }

    private int keys(String like) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE ?")
                .param(like)
                .query(Integer.class)
                .single();
    }
}
