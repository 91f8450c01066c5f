package nl.werkzaak.tweedespoor.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderExpiry;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WaitingPersonas;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WaitingFlowTest {
    @Autowired
    private WaitingPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private WaitingList waiting;

    @Autowired
    private WaitingOffers offers;

    @Autowired
    private DraftFollowing following;

    @Autowired
    private WaitingQueue queue;

    @Autowired
    private WaitingRound round;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderExpiry expiry;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private Recaps recaps;

    @Autowired
    private Capacity capacity;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void ordersTheListByLegalUrgencyThenByRequest() {
        made.full();
        var third = made.waits(employers.fresh(), 30);
        var fourth = made.waits(employers.fresh(), 30);
        var first = made.waits(employers.fresh(), 60);
        var second = made.waits(employers.fresh(), 45);
        login.as(personas.admin());
        var page = queue.page(0, 25);
        assertThat(page).extracting(WaitingRow::id).containsExactly(first.id(), second.id(), third.id(), fourth.id());
        assertThat(page).extracting(WaitingRow::number).containsExactly(1, 2, 3, 4);
        assertThat(queue.page(2, 1)).extracting(WaitingRow::number).containsExactly(3);
        assertThat(waiting.find(fourth.id()).number()).isEqualTo(4);
        assertThat(first.due()).isEqualTo(new SickDates(desk.today().minusWeeks(60), List.of()).due());
    }

    @Test
    void letsNobodyWaitForWhatIsFree() {
        made.full();
        var member = employers.fresh();
        var draft = made.draft(member, desk.today().minusWeeks(30));
        made.free(1);
        login.as(member.user());
        refused("waiting.refusal.free", () -> waiting.join(draft, desk.today()));
        made.free(0);
        refused("waiting.refusal.past", () -> waiting.join(draft, desk.today().minusDays(1)));
        waiting.join(draft, desk.today());
        refused("waiting.refusal.already", () -> waiting.join(draft, desk.today()));
    }

    @Test
    void asksForTheRestOfTheOrderFirst() {
        made.full();
        var member = employers.fresh();
        var form = made.form(member, desk.today().minusWeeks(30));
        login.as(member.user());
        var draft = drafts.create(form.withPackage(null, List.of())).id();
        refused("order.refusal.package", () -> waiting.preview(draft));
        refused("order.refusal.package", () -> waiting.join(draft, desk.today()));
    }

    @Test
    void tellsAtOnceAndOnceThatNoSeatComesInTime() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        assertThat(row.toldAt()).isNotNull();
        assertThat(mails("waiting-late:" + row.id())).isEqualTo(1);
        actor.runAs(Actor.SYSTEM, round::tellLate);
        assertThat(mails("waiting-late:" + row.id())).isEqualTo(1);
        var preview = login.as(
                member.user(),
                () -> waiting.preview(made.draft(member, desk.today().minusWeeks(31))));
        assertThat(preview.outlook().tooLate()).isTrue();
        assertThat(preview.ahead()).as("more urgent than the one that waits").isZero();
    }

    @Test
    void offersTheFirstStartToTheMostUrgentOnly() {
        made.full();
        var calm = employers.fresh();
        var urgent = employers.fresh();
        var later = made.waits(calm, 30);
        var sooner = made.waits(urgent, 50);
        var start = made.freeOnce();
        made.round();
        var offered = made.find(urgent, sooner.id());
        assertThat(offered.status()).isEqualTo(WaitingStatus.OFFERED);
        var offer = made.offerOf(offered);
        assertThat(offer.until()).isEqualTo(WorkingDays.endOf(desk.today(), 2).toInstant());
        assertThat(offer.start()).isEqualTo(start);
        var hold = login.as(urgent.user(), () -> capacity.hold(offer.hold()));
        assertThat(hold.employer()).isEqualTo(urgent.employerId());
        assertThat(hold.expiresAt()).isEqualTo(offer.until());
        assertThat(hold.purpose()).isEqualTo("waiting");
        assertThat(mails("waiting-offered:" + sooner.id())).isEqualTo(1);
        made.round();
        assertThat(made.find(calm, later.id()).status()).isEqualTo(WaitingStatus.WAITING);
        assertThat(made.find(calm, later.id()).number()).isEqualTo(2);
    }

    @Test
    void passesAFreedSeatOnAtOnce() throws Exception {
        var first = employers.fresh();
        var row = made.offered(first);
        var second = employers.fresh();
        var next = made.waits(second, 20);
        login.as(first.user(), () -> offers.decline(row.id(), false));
        made.round();
        assertThat(made.find(first, row.id()).status()).isEqualTo(WaitingStatus.DECLINED);
        assertThat(made.find(second, next.id()).status()).isEqualTo(WaitingStatus.OFFERED);
    }

    @Test
    void lapsesBySilenceAndRejoinsWithOneClick() {
        var silent = employers.fresh();
        var row = made.offered(silent);
        var other = employers.fresh();
        var next = made.waits(other, 20);
        var offer = made.offerOf(row);
        clock.at(offer.until(), made::round);
        assertThat(made.find(silent, row.id()).status()).isEqualTo(WaitingStatus.LAPSED);
        assertThat(made.find(other, next.id()).status()).isEqualTo(WaitingStatus.OFFERED);
        assertThat(login.as(silent.user(), () -> capacity.hold(offer.hold()).status()))
                .isIn(HoldStatus.RELEASED, HoldStatus.EXPIRED);
        assertThat(mails("waiting-lapsed:" + row.id())).isEqualTo(1);
        login.as(silent.user(), () -> waiting.rejoin(row.id()));
        var again = made.find(silent, row.id());
        assertThat(again.status()).isEqualTo(WaitingStatus.WAITING);
        assertThat(again.askedAt()).isAfter(row.askedAt());
    }

    @Test
    void rejoinsBeforeTheJobHasComeBy() {
        var member = employers.fresh();
        var row = made.offered(member);
        var over = made.offerOf(row).until();
        login.as(member.user());
        clock.at(over, () -> refused("waiting.refusal.over", () -> offers.accept(row.id())));
        clock.at(over, () -> waiting.rejoin(row.id()));
        assertThat(mails("waiting-lapsed:" + row.id())).isEqualTo(1);
        assertThat(waiting.find(row.id()).status().isOpen()).isTrue();
    }

    @Test
    void carriesTheSeatIntoTheOrderWithoutRetyping() {
        var member = employers.fresh();
        var row = made.offered(member);
        var offer = made.offerOf(row);
        login.as(member.user());
        var draft = offers.accept(row.id());
        assertThat(draft).isEqualTo(row.draft());
        var form = drafts.load(draft).form();
        assertThat(form.who().lastName()).isEqualTo("Jansen");
        assertThat(form.start()).isEqualTo(offer.start().monday());
        assertThat(recaps.recap(draft).heldUntil()).isEqualTo(offer.until());
        var order = placement.place(draft);
        assertThat(orders.facts(order).hold()).isEqualTo(offer.hold());
        assertThat(waiting.find(row.id()).status()).isEqualTo(WaitingStatus.TAKEN);
        refused("waiting.refusal.status.TAKEN", () -> offers.accept(row.id()));
        refused("waiting.refusal.status.TAKEN", () -> offers.decline(row.id(), false));
    }

    @Test
    void leavesAQuarterOfAnHourToOrderAfterAnAnswerInTheLastMinute() {
        var member = employers.fresh();
        var row = made.offered(member);
        var last = made.offerOf(row).until().minusSeconds(30);
        login.as(member.user());
        clock.at(last, () -> offers.accept(row.id()));
        assertThat(capacity.hold(made.offerOf(row).hold()).expiresAt()).isEqualTo(last.plusSeconds(900));
    }

    @Test
    void saysClearlyThatTheHeldSeatWentToSomebodyElse() {
        var member = employers.fresh();
        var row = made.offered(member);
        login.as(member.user());
        var draft = offers.accept(row.id());
        jdbc.sql("UPDATE hold SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = ?")
                .param(made.offerOf(row).hold().value())
                .update();
        capacity.release(made.offerOf(row).hold());
        made.free(0);
        refused("order.refusal.holdOver", () -> recaps.recap(draft));
        assertThat(drafts.load(draft).form().who().lastName()).isEqualTo("Jansen");
    }

    @Test
    void offersALaterStartToWhoWantsToStay() {
        var member = employers.fresh();
        var row = made.offered(member);
        var offer = made.offerOf(row);
        login.as(member.user(), () -> offers.decline(row.id(), true));
        made.free(1);
        made.round();
        var next = made.offerOf(made.find(member, row.id()));
        assertThat(next.start()).isEqualTo(offer.start().plus(1));
        assertThat(login.as(member.user(), () -> capacity.hold(offer.hold()).status()))
                .isEqualTo(HoldStatus.RELEASED);
    }

    @Test
    void offersOnlyWhatIsEarlierThanWhatEverybodyCouldOrder() {
        made.full();
        var member = employers.fresh();
        var free = desk.today().plusWeeks(16).with(DayOfWeek.MONDAY);
        made.freeFrom(free, 1);
        var row = made.waits(member, 57);
        assertThat(row.passedOver()).isEqualTo(free);
        made.round();
        assertThat(made.find(member, row.id()).status()).isEqualTo(WaitingStatus.WAITING);
        made.free(0);
        made.round();
        assertThat(made.find(member, row.id()).passedOver())
                .as("it was sold meanwhile")
                .isNull();
        made.freeFrom(free, 1);
        made.round();
        assertThat(made.offerOf(made.find(member, row.id())).start().monday()).isEqualTo(free);
    }

    @Test
    void followsTheDatesAndWishesOfTheDraft() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        login.as(member.user());
        var draft = drafts.load(row.draft());
        var earlier = desk.today().minusWeeks(40);
        var who = draft.form().who().withCase(earlier, List.of());
        drafts.save(draft, draft.form().withWho(who).withWishes("Tiel", "nl"));
        var changed = waiting.find(row.id());
        assertThat(changed.due()).isEqualTo(new SickDates(earlier, List.of()).due());
        assertThat(Objects.requireNonNull(changed.wanted().wishes().place()).name())
                .isEqualTo("Tiel");
        var again = drafts.load(row.draft());
        drafts.save(again, again.form().withPackage(null, List.of()));
        assertThat(waiting.find(row.id()).wanted()).as("half-filled").isEqualTo(changed.wanted());
    }

    @Test
    void endsWithItsDraft() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        login.as(member.user(), () -> recaps.discard(row.draft()));
        assertThat(made.find(member, row.id()).status()).isEqualTo(WaitingStatus.WITHDRAWN);
        var second = employers.fresh();
        var offered = made.offered(second);
        login.as(second.user(), () -> recaps.discard(offered.draft()));
        assertThat(made.find(second, offered.id()).status()).isEqualTo(WaitingStatus.DECLINED);
        assertThat(login.as(
                        second.user(),
                        () -> capacity.hold(made.offerOf(offered).hold()).status()))
                .isEqualTo(HoldStatus.RELEASED);
    }

    @Test
    void keepsTheDraftAsLongAsItWaits() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        jdbc.sql("UPDATE form_draft SET updated_at = updated_at - INTERVAL 60 DAY WHERE id = ?")
                .param(row.draft().value())
                .update();
        expiry.purgeDrafts();
        login.as(member.user());
        assertThat(drafts.load(row.draft()).form().who().lastName()).isEqualTo("Jansen");
        waiting.withdraw(row.id());
        expiry.purgeDrafts();
        assertThat(drafts.load(row.draft())).isNotNull();
        jdbc.sql("UPDATE waiting_entry SET ended_at = ended_at - INTERVAL 31 DAY WHERE id = ?")
                .param(row.id().value())
                .update();
        expiry.purgeDrafts();
        assertThatThrownBy(() -> drafts.load(row.draft())).isInstanceOf(NotFound.class);
    }

    @Test
    void refersWhoHasHeardThatItIsTooLate() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        login.as(member.user(), () -> waiting.refer(row.id()));
        assertThat(made.find(member, row.id()).status()).isEqualTo(WaitingStatus.REFERRED);
        made.free(1);
        made.round();
        assertThat(made.find(member, row.id()).offer()).isNull();
    }

    @Test
    void letsSalesPutACaseOnTheListAndMailsTheEmployer() {
        made.full();
        var member = employers.fresh();
        var row = login.as(personas.sales(), () -> {
            var draft = drafts.create(made.form(member, desk.today().minusWeeks(30)))
                    .id();
            return waiting.find(waiting.join(draft, desk.today()));
        });
        assertThat(row.onBehalf()).isTrue();
        assertThat(readers("waiting-late:" + row.id()))
                .containsExactly(member.user().email().value());
        made.free(1);
        made.round();
        var draft = login.as(member.user(), () -> offers.accept(row.id()));
        assertThat(login.as(member.user(), () -> drafts.load(draft))
                        .form()
                        .who()
                        .lastName())
                .as("taken over from sales")
                .isEqualTo("Jansen");
    }

    @Test
    void keepsEntriesToTheirEmployerAndRecordsWhoTried() {
        var member = employers.fresh();
        var row = made.offered(member);
        var other = employers.fresh();
        login.as(other.user());
        for (var forbidden : List.<ThrowingCallable>of(
                () -> waiting.find(row.id()),
                () -> waiting.withdraw(row.id()),
                () -> waiting.refer(row.id()),
                () -> waiting.rejoin(row.id()),
                () -> waiting.references(List.of(row)),
                () -> waiting.preview(row.draft()),
                () -> waiting.join(row.draft(), desk.today()),
                () -> offers.accept(row.id()),
                () -> offers.decline(row.id(), true),
                () -> waiting.find(WaitingEntryId.next()))) {
            assertThatThrownBy(forbidden).isInstanceOf(NotFound.class);
        }
        assertThat(waiting.openOf(row.draft())).isEmpty();
        assertThat(waiting.mine()).isEmpty();
        following.leave(row.draft());
        assertThat(made.find(member, row.id()).status()).isEqualTo(WaitingStatus.OFFERED);
        var refusals = jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'employer.refused'"
                        + " AND subject_id = ? AND actor_id = ?")
                .params(member.employerId().value(), other.user().id().value())
                .query(Integer.class)
                .single();
        assertThat(refusals).isEqualTo(7);
    }

    @Test
    void writesEveryChangeInTheTrail() {
        var member = employers.fresh();
        var row = made.offered(member);
        login.as(member.user());
        offers.decline(row.id(), true);
        waiting.withdraw(row.id());
        assertThat(jdbc.sql("SELECT action FROM audit_event WHERE subject_id = ? ORDER BY id")
                        .param(row.id().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "waiting.joined", "waiting.told", "waiting.offered", "waiting.kept", "waiting.withdrawn");
    }

    @Test
    void knowsTheCaseByTheEmployersOwnReference() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        login.as(member.user());
        assertThat(waiting.mine()).extracting(WaitingRow::id).containsExactly(row.id());
        assertThat(waiting.references(waiting.mine())).containsEntry(row.id(), "A.B. (P-17)");
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', add_ons, place, language) FROM waiting_entry WHERE id = ?")
                        .param(row.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain("P-17", "Jansen");
    }

    private int mails(String event) {
        return readers(event).size();
    }

    private List<String> readers(String event) {
        return jdbc.sql("SELECT recipient FROM outbox_mail WHERE event_key LIKE CONCAT(?, '%')")
                .param(event)
                .query(String.class)
                .list();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
