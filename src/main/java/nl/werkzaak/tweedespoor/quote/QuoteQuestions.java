package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An employer asks about a quote, at the quote; sales answers there. The mails about it say nothing of either. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class QuoteQuestions {
    public static final int LONGEST = 1_000;

    /** Unanswered questions about one quote. */
    private static final int MOST_OPEN = 5;

    private final QuoteRepository quotes;
    private final QuestionStore questions;
    private final Employers employers;
    private final QuoteMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteQuestions(
            QuoteRepository quotes,
            QuestionStore questions,
            Employers employers,
            QuoteMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.questions = questions;
        this.employers = employers;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Not answered yet, the oldest on top. */
    public List<QuestionRow> open(int most) {
        return questions.open(most);
    }

    /** @throws Refusal when the quote waits for no answer any more, or the text is no good */
    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public QuestionId ask(QuoteId id, String text) {
        var quote = quotes.lock(id.value())
                .filter(found -> found.status() != QuoteStatus.DRAFT)
                .orElseThrow(NotFound::new);
        employers.require(quote.employerId(), Right.READ);
        check("question", text);
        var now = clock.instant();
        if (quote.status() != QuoteStatus.SENT || quote.isDue(now)) {
            throw new Refusal("quote.question.refusal.over").at("question");
        }
        if (questions.openOf(id) >= MOST_OPEN) {
            throw new Refusal("quote.question.refusal.many", MOST_OPEN).at("question");
        }
        var question = QuestionId.next();
        questions.add(question, id, actor.require().id(), now, text.strip());
        record("quote.question-asked", quote);
        mails.asked(question, quote);
        return question;
    }

    /** @throws Refusal when a colleague has answered it meanwhile */
    @Transactional
    @PreAuthorize("hasRole('SALES')")
    public void answer(QuestionId id, String text) {
        var asked = questions.asked(id).orElseThrow(NotFound::new);
        var quote = quotes.findById(asked.quote().value()).orElseThrow(NotFound::new);
        check("answer", text);
        if (!questions.answer(id, actor.require().id(), clock.instant(), text.strip())) {
            throw new Refusal("quote.question.refusal.answered").at("answer");
        }
        record("quote.question-answered", quote);
        mails.answered(id, asked.by(), quote);
    }

    private static void check(String field, String text) {
        if (text.isBlank()) {
            throw new Refusal("shared.required").at(field);
        }
        TextGuard.require(field, text, LONGEST);
    }

    private void record(String action, Quote quote) {
        audit.record(AuditEvent.of(action, "QUOTE", quote.id().value()).employer(quote.employerId()));
    }
}
