package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class QuoteFlowTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private QuoteRequests requests;

    @Autowired
    private QuoteWriting writing;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuoteExpiry expiry;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Vault vault;

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
        orders.tidyUp();
    }

    @Test
    void tellsBothSidesByWhenARequestIsAnswered() {
        var member = employers.fresh();
        var request = made.asked(member);
        assertThat(request.answerBy()).isEqualTo(ResponseClock.answerBy(request.askedAt()));
        assertThat(login.as(member.user(), requests::mine)).containsExactly(request);
        assertThat(login.as(personas.sales(), () -> requests.open(100))).contains(request);
        assertThat(mails("quote-requested:" + request.id())).isPositive();
    }

    @Test
    void refusesAnEmptyRequestACitizenNumberAndTooMany() {
        var member = employers.fresh();
        login.as(member.user());
        refused("quote.request.refusal.empty", () -> requests.ask(wish(member, " ")));
        refused("shared.text.bsn", () -> requests.ask(wish(member, "voor 111222333")));
        for (var i = 0; i < 5; i++) {
            requests.ask(wish(member, "vraag " + i));
        }
        refused("quote.request.refusal.many", () -> requests.ask(wish(member, "nog een")));
    }

    @Test
    void keepsRequestsAndQuotesToTheirEmployer() {
        var member = employers.fresh();
        var request = made.asked(member);
        var draft = made.draft(member);
        var quote = made.sent(member, false);
        login.as(employers.fresh().user());
        assertThat(requests.mine()).isEmpty();
        assertThat(quotes.mine()).isEmpty();
        for (var forbidden : List.<ThrowingCallable>of(
                () -> requests.find(request.id()),
                () -> requests.withdraw(request.id()),
                () -> requests.ask(wish(member, "vraag")),
                () -> quotes.find(quote.id()),
                () -> quotes.accept(quote.id()),
                () -> quotes.decline(quote.id(), DeclineReason.PRICE, ""))) {
            assertThatThrownBy(forbidden).isInstanceOf(NotFound.class);
        }
        login.as(member.user());
        assertThatThrownBy(() -> quotes.find(draft.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quotes.accept(draft.id())).isInstanceOf(NotFound.class);
        assertThat(quotes.mine()).extracting(QuoteRow::id).containsExactly(quote.id());
    }

    @Test
    void sendsANumberedSealedDocumentAndStopsTheClock() {
        var member = employers.fresh();
        var request = made.asked(member);
        var sent = login.as(personas.sales(), () -> {
            var draft = writing.begin(request.id(), made.scan());
            assertThat(writing.begin(request.id(), made.scan()).id()).isEqualTo(draft.id());
            return sending.send(draft.id(), draft.version());
        });
        assertThat(sent.sent().number()).matches("OFF-\\d{4}-\\d{6}");
        assertThat(sent.status()).isEqualTo(QuoteStatus.SENT);
        assertThat(vault.row(sent.sent().document()).employer()).isEqualTo(member.employerId());
        assertThat(login.as(member.user(), () -> requests.find(request.id())).status())
                .isEqualTo(RequestStatus.ANSWERED);
        assertThat(mails("quote-sent:" + sent.id())).isEqualTo(1);
        login.as(personas.sales());
        refused("quote.refusal.status.SENT", () -> sending.send(sent.id(), sent.version()));
        refused("quote.request.refusal.status.ANSWERED", () -> writing.begin(request.id(), made.scan()));
    }

    @Test
    void sendsNoQuoteForARequestThatWasTakenBack() {
        var member = employers.fresh();
        var request = made.asked(member);
        var draft = login.as(personas.sales(), () -> writing.begin(request.id(), made.scan()));
        login.as(member.user(), () -> requests.withdraw(request.id()));
        login.as(personas.sales());
        refused("quote.request.refusal.status.WITHDRAWN", () -> sending.send(draft.id(), draft.version()));
        assertThat(quotes.find(draft.id()).status()).isEqualTo(QuoteStatus.DRAFT);
        assertThat(mails("quote-sent:" + draft.id())).isZero();
    }

    @Test
    void letsTheSecondOfTwoColleaguesLoadAgain() {
        var draft = made.draft(employers.fresh());
        login.as(personas.sales());
        var saved = writing.save(draft.id(), draft.version(), draft.form().withDiscount(500));
        assertThat(saved.version()).isGreaterThan(draft.version());
        refused("quote.refusal.changed", () -> writing.save(draft.id(), draft.version(), draft.form()));
        refused("quote.refusal.changed", () -> sending.send(draft.id(), draft.version()));
        refused("quote.refusal.changed", () -> writing.discard(draft.id(), draft.version()));
        writing.discard(saved.id(), saved.version());
        assertThatThrownBy(() -> quotes.find(draft.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void asksSalesToReadAPriceThatChangedBeforeSending() {
        var draft = made.draft(employers.fresh());
        login.as(personas.sales());
        changePrice("SCAN", 1, () -> {
            refused("quote.refusal.price", () -> sending.send(draft.id(), draft.version()));
            var again = writing.open(draft.id());
            assertThat(again.price().net()).isEqualTo(draft.price().net().plus(Money.of(1)));
            assertThat(sending.send(again.id(), again.version()).price()).isEqualTo(again.price());
        });
    }

    @Test
    void keepsThePriceOfASentQuoteWhateverThePriceListDoes() {
        var member = employers.fresh();
        var sent = made.sent(member, false);
        changePrice("SCAN", 99_900, () -> {
            var later = login.as(member.user(), () -> quotes.find(sent.id()));
            assertThat(later.price()).isEqualTo(sent.price());
        });
    }

    @Test
    void holdsOneSeatPerEmployerAndThreeInAll() {
        var member = employers.fresh();
        var first = made.sent(member, true);
        var hold = Objects.requireNonNull(first.sent().hold());
        assertThat(status(hold)).isEqualTo(HoldStatus.ACTIVE);
        var until = WorkingDays.endOf(Zones.today(clock), 5).toInstant();
        assertThat(login.as(member.user(), () -> quotes.heldUntil(first))).contains(until);
        refused("quote.refusal.holdPerEmployer", () -> made.sent(member, true));
        made.sent(employers.fresh(), true);
        made.sent(employers.fresh(), true);
        refused("quote.refusal.holdsInAll", () -> made.sent(employers.fresh(), true));
        login.as(member.user(), () -> quotes.decline(first.id(), DeclineReason.PRICE, "Te duur."));
        assertThat(status(hold)).isEqualTo(HoldStatus.RELEASED);
        made.sent(employers.fresh(), true);
    }

    @Test
    void givesTheSeatBackWhenSalesTakesTheQuoteBack() {
        var member = employers.fresh();
        var sent = made.sent(member, true);
        login.as(personas.sales(), () -> sending.withdraw(sent.id(), "Verkeerd pakket."));
        assertThat(status(Objects.requireNonNull(sent.sent().hold()))).isEqualTo(HoldStatus.RELEASED);
        assertThat(mails("quote-withdrawn:" + sent.id())).isEqualTo(1);
        login.as(member.user());
        refused("quote.refusal.status.WITHDRAWN", () -> quotes.accept(sent.id()));
        assertThat(Objects.requireNonNull(quotes.find(sent.id()).end()).word()).isEqualTo("Verkeerd pakket.");
    }

    @Test
    void expiresOnceAndCannotBeAcceptedFromAnOldLink() {
        var member = employers.fresh();
        var sent = made.sent(member, true);
        var over = sent.sent().expiresAt();
        login.as(member.user());
        clock.at(over, () -> refused("quote.refusal.status.EXPIRED", () -> quotes.accept(sent.id())));
        clock.at(over, () -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
        clock.at(over, () -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
        assertThat(quotes.find(sent.id()).status()).isEqualTo(QuoteStatus.EXPIRED);
        assertThat(status(Objects.requireNonNull(sent.sent().hold()))).isEqualTo(HoldStatus.RELEASED);
        assertThat(mails("quote-expired:" + sent.id())).isEqualTo(1);
        refused("quote.refusal.status.EXPIRED", () -> quotes.accept(sent.id()));
    }

    @Test
    void tellsSalesOnceOfARequestThatWasNotAnsweredInTime() {
        personas.sales();
        var request = made.asked(employers.fresh());
        var late = request.answerBy().plusSeconds(1);
        clock.at(late, () -> actor.runAs(Actor.SYSTEM, expiry::escalateLate));
        var told = mails("quote-request-late:" + request.id());
        clock.at(late, () -> actor.runAs(Actor.SYSTEM, expiry::escalateLate));
        assertThat(told).isPositive().isEqualTo(mails("quote-request-late:" + request.id()));
    }

    @Test
    void closesARequestWithAReasonThatTheEmployerReads() {
        var member = employers.fresh();
        var request = made.asked(member);
        login.as(personas.sales(), () -> requests.close(request.id(), CloseReason.NO_ROOM, "Bel in maart."));
        var row = login.as(member.user(), () -> requests.find(request.id()));
        assertThat(row.closeReason()).isEqualTo(CloseReason.NO_ROOM);
        assertThat(row.closeWord()).isEqualTo("Bel in maart.");
        assertThat(mails("quote-request-closed:" + request.id())).isEqualTo(1);
    }

    private HoldStatus status(HoldId hold) {
        return login.as(personas.sales(), () -> capacity.hold(hold).status());
    }

    private void changePrice(String code, int cents, Runnable work) {
        var change = "UPDATE package_price SET cents = cents + ? WHERE package_id ="
                + " (SELECT id FROM service_package WHERE code = ?)";
        jdbc.sql(change).params(cents, code).update();
        try {
            work.run();
        } finally {
            jdbc.sql(change).params(-cents, code).update();
        }
    }

    private static RequestForm wish(Member member, String text) {
        return new RequestForm(member.employerId(), null, text, null);
    }

    private int mails(String event) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE CONCAT(?, '%')")
                .param(event)
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
