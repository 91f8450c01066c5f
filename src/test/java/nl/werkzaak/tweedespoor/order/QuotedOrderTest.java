package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import nl.werkzaak.tweedespoor.agreement.AgreementStatus;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.document.DocumentText;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From an accepted quote to a signed-to-be order, and orders that sales fills in. */
@PortalTest
class QuotedOrderTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas persons;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private QuotedOrders quoted;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Recaps recaps;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        persons.tidyUp();
    }

    @Test
    void goesOnToTheOrderWithoutRetypingAndKeepsTheSeat() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        var hold = Objects.requireNonNull(quote.sent().hold());
        login.as(member.user());
        var draft = quotes.accept(quote.id());
        var form = drafts.load(draft).form();
        assertThat(form.packageVersion()).isEqualTo(quote.quoted().version().value());
        assertThat(form.start()).isEqualTo(quote.form().startWeek());
        assertThat(recaps.heldStart(draft))
                .contains(Objects.requireNonNull(quote.form().startWeek()));
        drafts.save(drafts.load(draft), form.withWho(persons.answers(member).who()));
        var recap = recaps.recap(draft);
        assertThat(recap.price().net()).isEqualTo(quote.price().net());
        var order = placement.place(draft);
        var facts = orders.facts(order);
        assertThat(facts.hold()).isEqualTo(hold);
        assertThat(capacity.hold(hold).expiresAt()).isEqualTo(facts.signBy());
        assertThat(facts.net()).isEqualTo(quote.price().net());
        assertThat(facts.vat()).isEqualTo(quote.price().vat());
        assertThat(facts.lines())
                .extracting(OrderFacts.Line::name, OrderFacts.Line::total)
                .containsExactlyElementsOf(quote.price().lines().stream()
                        .map(line -> tuple(line.name(), line.total()))
                        .toList());
        assertThat(words(persons.read(order))).contains("Gesprek op locatie", "Korting 10%");
        assertThat(quoted.resume(quote.id()).order()).isEqualTo(order);
    }

    @Test
    void holdsTheQuotesPriceWhenThePriceListChanges() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        login.as(member.user());
        var draft = quotes.accept(quote.id());
        var form = drafts.load(draft).form();
        drafts.save(drafts.load(draft), form.withWho(persons.answers(member).who()));
        var dearer = "UPDATE package_price SET cents = cents + ?";
        jdbc.sql(dearer).param(5_000).update();
        try {
            recaps.recap(draft);
            assertThat(orders.facts(placement.place(draft)).net())
                    .isEqualTo(quote.price().net());
        } finally {
            jdbc.sql(dearer).param(-5_000).update();
        }
    }

    @Test
    void refusesADraftThatSaysSomethingElseThanItsQuote() {
        var member = employers.fresh();
        var other = employers.fresh();
        var quote = made.sent(member, false);
        login.as(member.user());
        var draft = quotes.accept(quote.id());
        var form = drafts.load(draft).form().withWho(persons.answers(member).who());
        drafts.save(drafts.load(draft), form.withPackage(form.packageVersion(), List.of("GESPREK")));
        assertThatThrownBy(() -> recaps.recap(draft)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("order.refusal.quotePackage"));
        login.as(other.user());
        var stolen = drafts.create(form.withWho(persons.answers(other).who())).id();
        assertThatThrownBy(() -> recaps.recap(stolen)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quoted.resume(quote.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void beginsAgainWhenTheDraftWasThrownAway() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        login.as(member.user());
        var draft = quotes.accept(quote.id());
        assertThat(quoted.resume(quote.id()).draft()).isEqualTo(draft);
        recaps.discard(draft);
        var again = Objects.requireNonNull(quoted.resume(quote.id()).draft());
        assertThat(again).isNotEqualTo(draft);
        assertThat(drafts.load(again).form().quote()).isEqualTo(quote.id().value());
    }

    @Test
    void letsExactlyOneOfAcceptingAndWithdrawingWin() throws Exception {
        for (var round = 0; round < 5; round++) {
            var member = employers.fresh();
            var quote = made.sent(member, true);
            var refusals = new ConcurrentLinkedQueue<String>();
            Callable<Object> accept =
                    () -> login.as(member.user(), () -> refusals.add(outcome(() -> quotes.accept(quote.id()))));
            Callable<Object> withdraw = () ->
                    login.as(personas.sales(), () -> refusals.add(outcome(() -> sending.withdraw(quote.id(), ""))));
            try (var threads = Executors.newFixedThreadPool(3)) {
                for (var future : threads.invokeAll(List.of(accept, withdraw, accept))) {
                    future.get();
                }
            }
            var status = login.as(member.user(), () -> quotes.find(quote.id()).status());
            assertThat(refusals).hasSize(3).filteredOn("done"::equals).hasSize(1);
            assertThat(refusals)
                    .filteredOn(said -> !said.equals("done"))
                    .allMatch(("quote.refusal.status." + status.name())::equals);
            var hold = Objects.requireNonNull(quote.sent().hold());
            assertThat(login.as(member.user(), () -> capacity.hold(hold).status()))
                    .isEqualTo(status == QuoteStatus.ACCEPTED ? HoldStatus.ACTIVE : HoldStatus.RELEASED);
            persons.tidyUp();
        }
    }

    @Test
    void letsSalesFillInAnOrderThatTheEmployerReadsAndSigns() {
        persons.needCoach();
        var member = employers.fresh();
        var order = login.as(personas.sales(), () -> {
            var draft = drafts.create(OrderForm.forEmployer(member.employerId()));
            drafts.save(draft, persons.answers(member));
            recaps.recap(draft.id());
            return placement.place(draft.id());
        });
        login.as(member.user());
        assertThat(orders.mine()).extracting(OrderRow::id, OrderRow::onBehalf).containsExactly(tuple(order, true));
        assertThat(agreements.ofOrder(order).status()).isEqualTo(AgreementStatus.OFFERED);
        var mails = jdbc.sql("SELECT recipient FROM outbox_mail WHERE event_key LIKE 'agreement-offered:%'"
                        + " AND template_values LIKE CONCAT('%', ?, '%')")
                .param(order.toString())
                .query(String.class)
                .list();
        assertThat(mails).containsExactly(member.user().email().value());
        var trail = jdbc.sql("SELECT detail FROM audit_event WHERE action = 'order.placed' AND subject_id = ?")
                .param(order.value())
                .query(String.class)
                .single();
        assertThat(trail).contains("onBehalf=true");
    }

    @Test
    void letsNobodyElseOrderForAnEmployer() {
        persons.needCoach();
        var member = employers.fresh();
        for (var other : List.of(employers.fresh().user(), employers.lotte().user())) {
            login.as(other);
            var draft = drafts.create(persons.answers(member)).id();
            assertThatThrownBy(() -> recaps.recap(draft)).isInstanceOf(NotFound.class);
        }
        for (var other : List.of(personas.admin(), personas.coach(1))) {
            login.as(other);
            assertThatThrownBy(() -> drafts.create(OrderForm.forEmployer(member.employerId())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static String words(DocumentText document) {
        return document.blocks().toString();
    }
}
