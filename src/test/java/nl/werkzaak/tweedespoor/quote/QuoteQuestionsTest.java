package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
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
class QuoteQuestionsTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private QuoteQuestions questions;

    @Autowired
    private QuotePages pages;

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
    void landsAtTheQuoteAndIsAnsweredThere() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var id = login.as(member.user(), () -> questions.ask(quote.id(), " Kan het ook in Tiel? "));
        var row = login.as(personas.sales2(), () -> questions.open(1_000)).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).isEqualTo("Kan het ook in Tiel?");
        assertThat(row.number()).isEqualTo(quote.sent().number());
        assertThat(row.employerName()).isEqualTo(member.employer().name());
        assertThat(mail("quote-question:" + id)).doesNotContain("Tiel").contains("offertes/" + quote.id());
        login.as(personas.sales2(), () -> questions.answer(id, "Ja, dat kan."));
        var answered = login.as(member.user(), () -> pages.page(quote.id())).questions();
        assertThat(answered).extracting(QuestionRow::answer).containsExactly("Ja, dat kan.");
        assertThat(answered.getFirst().answeredBy()).isEqualTo(personas.sales2().name());
        assertThat(mail("quote-question-answered:" + id)).doesNotContain("Ja").contains("offertes/" + quote.id());
        assertThat(login.as(personas.sales(), () -> questions.open(1_000)))
                .extracting(QuestionRow::id)
                .doesNotContain(id);
    }

    @Test
    void letsOneColleagueAnswer() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var id = login.as(member.user(), () -> questions.ask(quote.id(), "Kan het eerder?"));
        login.as(personas.sales());
        refused("shared.required", () -> questions.answer(id, " "));
        refused("shared.text.bsn", () -> questions.answer(id, "zie 111222333"));
        questions.answer(id, "Ja.");
        refused("quote.question.refusal.answered", () -> questions.answer(id, "Nee."));
    }

    @Test
    void refusesAQuestionThatNobodyShouldAsk() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var draft = made.draft(member);
        login.as(member.user());
        refused("shared.required", () -> questions.ask(quote.id(), " "));
        refused("shared.text.bsn", () -> questions.ask(quote.id(), "voor 111222333"));
        assertThatThrownBy(() -> questions.ask(draft.id(), "Wanneer?")).isInstanceOf(NotFound.class);
        for (var n = 0; n < 5; n++) {
            questions.ask(quote.id(), "Vraag " + n);
        }
        refused("quote.question.refusal.many", () -> questions.ask(quote.id(), "Nog een"));
        clock.at(
                quote.sent().expiresAt(),
                () -> refused("quote.question.refusal.over", () -> questions.ask(quote.id(), "Te laat?")));
        login.as(employers.fresh().user());
        assertThatThrownBy(() -> questions.ask(quote.id(), "Wie bent u?")).isInstanceOf(NotFound.class);
    }

    private String mail(String event) {
        return jdbc.sql(
                        "SELECT CONCAT(template, ' ', template_values) FROM outbox_mail WHERE event_key LIKE CONCAT(?, '%')")
                .param(event)
                .query(String.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
