package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
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

/** A sent quote and its next version. */
@PortalTest
class QuoteVersionsTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private QuoteVersions versions;

    @Autowired
    private QuoteWriting writing;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuotePages pages;

    @Autowired
    private Capacity capacity;

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
    void carriesTheContentsOverAndLeavesTheOldOneInForce() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        var draft = revised(old);
        assertThat(draft.form()).isEqualTo(old.form());
        assertThat(draft.price()).isEqualTo(old.price());
        assertThat(draft.origin().replaces()).isEqualTo(old.id());
        assertThat(revised(old).id()).isEqualTo(draft.id());
        var page = login.as(member.user(), () -> pages.page(old.id()));
        assertThat(page.quote().status()).isEqualTo(QuoteStatus.SENT);
        assertThat(page.after()).isNull();
        login.as(member.user(), () -> quotes.accept(old.id()));
    }

    @Test
    void endsTheOldOneInTheTransactionThatSendsTheNewOne() {
        var member = employers.fresh();
        var old = made.sent(member, false);
        var next = sent(changed(revised(old), old.form().withDiscount(500)));
        assertThat(next.sent().number()).isNotEqualTo(old.sent().number());
        login.as(member.user());
        var page = pages.page(old.id());
        assertThat(page.quote().status()).isEqualTo(QuoteStatus.SUPERSEDED);
        assertThat(page.after())
                .isEqualTo(new QuoteSuccessor(next.id(), next.sent().number()));
        refused("quote.refusal.status.SUPERSEDED", () -> quotes.accept(old.id()));
        refused("quote.refusal.status.SUPERSEDED", () -> quotes.decline(old.id(), DeclineReason.PRICE, ""));
        var changes = pages.page(next.id()).comparison().orElseThrow().changed();
        assertThat(changes).extracting(QuoteComparison.Line::name).containsExactly("Korting 5%");
        quotes.accept(next.id());
    }

    @Test
    void handsTheSeatOver() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        var hold = Objects.requireNonNull(old.sent().hold());
        var next = sent(changed(revised(old), old.form().withDiscount(500)));
        assertThat(next.sent().hold()).isEqualTo(hold);
        assertThat(status(hold)).isEqualTo(HoldStatus.ACTIVE);
        assertThat(activeHolds(member)).isEqualTo(1);
        login.as(member.user(), () -> quotes.decline(next.id(), DeclineReason.PRICE, ""));
        assertThat(activeHolds(member)).isZero();
    }

    @Test
    void exchangesTheSeatForOneInAnotherWeek() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        var hold = Objects.requireNonNull(old.sent().hold());
        var draft = revised(old);
        var later = login.as(
                personas.sales(), () -> writing.freeStarts(draft.form()).get(6));
        var next = sent(changed(draft, draft.form().withStart(later, true)));
        assertThat(next.sent().hold()).isNotEqualTo(hold);
        assertThat(status(hold)).isEqualTo(HoldStatus.RELEASED);
        assertThat(activeHolds(member)).isEqualTo(1);
    }

    @Test
    void givesTheSeatBackWhenTheNewVersionWantsNone() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        sent(changed(revised(old), old.form().withStart(old.form().startWeek(), false)));
        assertThat(activeHolds(member)).isZero();
    }

    @Test
    void changesNothingWhenTheNewVersionGetsNoSeat() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        var draft = revised(old);
        var later = login.as(
                personas.sales(), () -> writing.freeStarts(draft.form()).get(6));
        var ready = changed(draft, draft.form().withStart(later, true));
        jdbc.sql("UPDATE quote_rules SET holds_in_all = 0").update();
        try {
            refused("quote.refusal.holdsInAll", () -> sent(ready));
        } finally {
            jdbc.sql("UPDATE quote_rules SET holds_in_all = 3").update();
        }
        assertThat(login.as(member.user(), () -> quotes.find(old.id())).status())
                .isEqualTo(QuoteStatus.SENT);
        assertThat(status(Objects.requireNonNull(old.sent().hold()))).isEqualTo(HoldStatus.ACTIVE);
    }

    @Test
    void isNotSentOnceTheOldOneIsAnsweredButMayGoOnByItself() {
        var member = employers.fresh();
        for (var answer : List.<Answer>of(
                new Answer(QuoteStatus.ACCEPTED, old -> login.as(member.user(), () -> quotes.accept(old.id()))),
                new Answer(
                        QuoteStatus.DECLINED,
                        old -> login.as(member.user(), () -> quotes.decline(old.id(), DeclineReason.PRICE, ""))),
                new Answer(
                        QuoteStatus.WITHDRAWN,
                        old -> login.as(personas.sales(), () -> sending.withdraw(old.id(), ""))))) {
            var old = made.sent(member, false);
            var draft = revised(old);
            answer.give.accept(old);
            refused("quote.refusal.previous." + answer.status, () -> sent(draft));
            var alone = login.as(personas.sales(), () -> versions.standAlone(draft.id(), draft.version()));
            assertThat(sent(alone).origin().replaces()).isNull();
            refused("quote.refusal.status." + answer.status, () -> revised(old));
        }
    }

    private record Answer(QuoteStatus status, Consumer<QuoteFacts> give) {}

    @Test
    void goesOutByItselfWhenTheOldOneHasExpired() {
        var member = employers.fresh();
        var old = made.sent(member, false);
        var other = made.sent(member, false);
        var draft = changed(revised(old), old.form().withStart(null, false));
        clock.at(old.sent().expiresAt(), () -> {
            refused("quote.refusal.status.EXPIRED", () -> revised(other));
            assertThat(sent(draft).status()).isEqualTo(QuoteStatus.SENT);
            refused("quote.refusal.status.EXPIRED", () -> login.as(member.user(), () -> quotes.accept(old.id())));
        });
    }

    @Test
    void carriesAQuoteOverWhosePackageWasRetired() {
        var old = made.sent(employers.fresh(), false);
        var version = old.quoted().version().value();
        var retire = "UPDATE package_version SET status = ? WHERE id = ?";
        jdbc.sql(retire).params("RETIRED", version).update();
        try {
            var draft = revised(old);
            assertThat(draft.price()).isEqualTo(old.price());
            refused("catalog.notOffered", () -> sent(draft));
        } finally {
            jdbc.sql(retire).params("PUBLISHED", version).update();
        }
    }

    @Test
    void showsNobodyElseEitherVersion() {
        var old = made.sent(employers.fresh(), false);
        var next = sent(revised(old));
        login.as(employers.fresh().user());
        assertThatThrownBy(() -> pages.page(old.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.page(next.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.document(next.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void writesADocumentThatIsMissingWhenSomebodyAsks() {
        var member = employers.fresh();
        var sent = made.sent(member, true);
        jdbc.sql("UPDATE quote SET document_id = NULL WHERE id = ?")
                .param(sent.id().value())
                .update();
        login.as(member.user());
        var written = pages.document(sent.id());
        assertThat(written).isNotEqualTo(sent.sent().document());
        assertThat(pages.document(sent.id())).isEqualTo(written);
        assertThat(quotes.find(sent.id()).sent().document()).isEqualTo(written);
    }

    private QuoteFacts revised(QuoteFacts old) {
        return login.as(personas.sales(), () -> versions.revise(old.id()));
    }

    private QuoteFacts changed(QuoteFacts draft, QuoteForm form) {
        return login.as(personas.sales(), () -> writing.save(draft.id(), draft.version(), form));
    }

    private QuoteFacts sent(QuoteFacts draft) {
        return login.as(personas.sales(), () -> sending.send(draft.id(), draft.version()));
    }

    private HoldStatus status(HoldId hold) {
        return login.as(personas.sales(), () -> capacity.hold(hold).status());
    }

    private int activeHolds(Member member) {
        return jdbc.sql("SELECT COUNT(*) FROM hold WHERE employer_id = ? AND status = 'ACTIVE'")
                .param(member.employerId().value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
