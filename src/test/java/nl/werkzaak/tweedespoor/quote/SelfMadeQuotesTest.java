package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quotes that employers make without sales, and the copy for their insurer. */
@PortalTest
class SelfMadeQuotesTest {
    @Autowired
    private SelfMadeQuotes making;

    @Autowired
    private QuotePersonas made;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuotePages pages;

    @Autowired
    private QuoteQuestions questions;

    @Autowired
    private OrderPersonas persons;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Recaps recaps;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Vault vault;

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
    void isNumberedAndPricedAtOnceAndHoldsNoSeat() throws IOException {
        var member = employers.fresh();
        var quote = made(member);
        assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
        assertThat(quote.sent().number()).matches("OFF-\\d{4}-\\d{6}");
        assertThat(quote.sent().hold()).isNull();
        assertThat(quote.origin().selfMade()).isTrue();
        assertThat(quote.form().tailored()).isEmpty();
        assertThat(quote.form().discountBasisPoints()).isZero();
        assertThat(login.as(member.user(), quotes::mine))
                .extracting(QuoteRow::id)
                .containsExactly(quote.id());
        assertThat(login.as(member.user(), making::validUntil)).isEqualTo(quote.validUntil());
        var words = words(bytes(quote));
        assertThat(words)
                .contains(
                        quote.sent().number(),
                        "gemaakt door de werkgever zelf",
                        "maar houdt geen plaats vast. De plaats komt er pas bij de bestelling.",
                        "Deze offerte houdt geen plaats vast.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE CONCAT('quote-sent:', ?, '%')")
                        .param(quote.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM hold WHERE employer_id = ?")
                        .param(member.employerId().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void goesOnToAnOrderWithoutRetyping() {
        persons.needCoach();
        var member = employers.fresh();
        var quote = made(member);
        login.as(member.user());
        var draft = quotes.accept(quote.id());
        var answers = persons.answers(member);
        var form = drafts.load(draft).form();
        assertThat(form.packageVersion()).isEqualTo(quote.quoted().version().value());
        assertThat(form.addOns()).isEqualTo(quote.form().addOns());
        drafts.save(drafts.load(draft), form.withWho(answers.who()).withStart(answers.start()));
        assertThat(recaps.recap(draft).price().net()).isEqualTo(quote.price().net());
        var order = placement.place(draft);
        assertThat(orders.facts(order).net()).isEqualTo(quote.price().net());
    }

    @Test
    void expiresLikeAnyOtherAndIsNotAcceptedFromAnOldLink() {
        var member = employers.fresh();
        var quote = made(member);
        login.as(member.user());
        clock.at(
                quote.sent().expiresAt(),
                () -> refused("quote.refusal.status.EXPIRED", () -> quotes.accept(quote.id())));
    }

    @Test
    void keepsTheNumberOfOpenOnesSensible() {
        var member = employers.fresh();
        var first = made(member);
        for (var n = 1; n < 5; n++) {
            made(member);
        }
        refused("quote.selfMade.refusal.many", () -> made(member));
        login.as(member.user(), () -> quotes.decline(first.id(), DeclineReason.OTHER_PLAN, ""));
        made(member);
    }

    @Test
    void refusesWhatIsNotOfferedAndWhoMayNotOrder() {
        var member = employers.fresh();
        var scan = login.as(member.user(), () -> made.offered("SCAN"));
        login.as(member.user());
        refused("catalog.notOffered", () -> making.make(member.employerId(), PackageVersionId.next(), List.of()));
        refused("catalog.addOn.misfit", () -> making.make(member.employerId(), scan.version(), List.of("ANDERS")));
        login.as(employers.fresh().user());
        assertThatThrownBy(() -> making.make(member.employerId(), scan.version(), List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sendsQuestionsAboutItToAllOfSales() {
        personas.sales();
        personas.sales2();
        var member = employers.fresh();
        var quote = made(member);
        var id = login.as(member.user(), () -> questions.ask(quote.id(), "Kan dit ook in Druten?"));
        var told = jdbc.sql("SELECT recipient FROM outbox_mail WHERE event_key LIKE CONCAT('quote-question:', ?, '%')")
                .param(id.toString())
                .query(String.class)
                .list();
        assertThat(told)
                .contains("sales@werkzaak.example", "sales2@werkzaak.example")
                .doesNotContain(member.user().email().value());
    }

    @Test
    void givesTheInsurerACopyWithoutPeople() throws IOException {
        var member = employers.fresh();
        var quote = made(member);
        var copy = login.as(member.user(), () -> pages.copyForInsurer(quote.id()));
        var words = words(copy);
        assertThat(words)
                .contains(
                        "Kopie van een offerte",
                        "kopie voor de verzekeraar",
                        "houdt geen plaats vast",
                        quote.sent().number())
                .contains(member.employer().name(), "1.350,00")
                .doesNotContain(member.user().name(), member.user().email().value(), "Contact", "@");
        var other = employers.fresh();
        login.as(other.user());
        assertThatThrownBy(() -> pages.copyForInsurer(quote.id())).isInstanceOf(NotFound.class);
    }

    private QuoteFacts made(Member member) {
        return made.selfMade(member);
    }

    private byte[] bytes(QuoteFacts quote) throws IOException {
        var out = new ByteArrayOutputStream();
        vault.openTo(Objects.requireNonNull(quote.sent().document()), out);
        return out.toByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
