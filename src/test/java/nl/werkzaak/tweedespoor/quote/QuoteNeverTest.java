package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
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

/** What other portals let happen between a quote and its order. */
@PortalTest
class QuoteNeverTest {
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
    private QuoteVersions versions;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Recaps recaps;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        persons.tidyUp();
    }

    @Test
    void isNeverOpenOnceItsOrderExists() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        placed(member, persons.answers(member), login.as(member.user(), () -> quotes.accept(quote.id())));
        login.as(member.user());
        assertThat(quotes.find(quote.id()).status()).isEqualTo(QuoteStatus.ACCEPTED);
        refused(() -> quotes.accept(quote.id()));
        refused(() -> quotes.decline(quote.id(), DeclineReason.PRICE, ""));
        login.as(personas.sales());
        refused(() -> sending.withdraw(quote.id(), ""));
        refused(() -> versions.revise(quote.id()));
        assertThat(quotes.find(quote.id()).statusAt(quote.sent().expiresAt())).isEqualTo(QuoteStatus.ACCEPTED);
    }

    @Test
    void isNeverAcceptedWithoutTheOrderThatWasBegun() {
        var member = employers.fresh();
        for (var hold : List.of(true, false)) {
            var quote = made.sent(member, hold);
            var draft = login.as(member.user(), () -> quotes.accept(quote.id()));
            assertThat(login.as(member.user(), () -> drafts.load(draft).form().quote()))
                    .isEqualTo(quote.id().value());
            persons.tidyUp();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM quote WHERE status = 'ACCEPTED' AND order_draft_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void neverChangesWhenItsPackageIsRetiredAndItsPricesAreRaised() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        var answers = persons.answers(member);
        var version = quote.quoted().version().value();
        var change = "UPDATE package_version SET status = ? WHERE id = ?";
        jdbc.sql(change).params("RETIRED", version).update();
        jdbc.sql("UPDATE package_price SET cents = cents + 50000").update();
        try {
            login.as(member.user());
            assertThat(quotes.find(quote.id()).price()).isEqualTo(quote.price());
            var order = placed(member, answers, quotes.accept(quote.id()));
            login.as(member.user());
            assertThat(orders.facts(order).net()).isEqualTo(quote.price().net());
            assertThat(orders.facts(order).vat()).isEqualTo(quote.price().vat());
        } finally {
            jdbc.sql("UPDATE package_price SET cents = cents - 50000").update();
            jdbc.sql(change).params("PUBLISHED", version).update();
        }
    }

    @Test
    void isNeverAcceptedInATabThatStayedOpenBeyondItsLastDay() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        login.as(member.user());
        clock.at(quote.sent().expiresAt(), () -> assertThatThrownBy(() -> quotes.accept(quote.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("quote.refusal.status.EXPIRED")));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM customer_order WHERE employer_id = ?")
                        .param(member.employerId().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private OrderId placed(Member member, OrderForm answers, DraftId draft) {
        return login.as(member.user(), () -> {
            var form = drafts.load(draft).form();
            drafts.save(drafts.load(draft), form.withWho(answers.who()));
            recaps.recap(draft);
            return placement.place(draft);
        });
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("quote.refusal.status.ACCEPTED"));
    }
}
