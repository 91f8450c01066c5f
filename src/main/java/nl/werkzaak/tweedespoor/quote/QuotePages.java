package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.Instant;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A quote with what belongs to it, in few reads, for both sides. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')")
public class QuotePages {
    private final QuoteRepository quotes;
    private final QuoteQueries queries;
    private final QuestionStore questions;
    private final QuotePapers papers;
    private final QuoteApprovals approvals;
    private final Employers employers;
    private final Capacity capacity;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuotePages(
            QuoteRepository quotes,
            QuoteQueries queries,
            QuestionStore questions,
            QuotePapers papers,
            QuoteApprovals approvals,
            Employers employers,
            Capacity capacity,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.queries = queries;
        this.questions = questions;
        this.papers = papers;
        this.approvals = approvals;
        this.employers = employers;
        this.capacity = capacity;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** An employer has no drafts, not even its own. */
    public QuotePage page(QuoteId id) {
        var employer = actor.require().is(Role.EMPLOYER);
        var quote = read(id);
        var replaced = quote.origin().replaces();
        var before = replaced == null ? null : quotes.read(replaced.value()).map(Quote::facts);
        var after = quote.status() == QuoteStatus.DRAFT
                ? null
                : queries.after(id)
                        .filter(next -> !employer || next.number() != null)
                        .orElse(null);
        return new QuotePage(
                quote,
                employers.named(quote.employer()).orElseThrow(NotFound::new).name(),
                employer && employers.may(quote.employer(), Right.ORDER),
                heldUntil(quote),
                before == null ? null : before.orElse(null),
                after,
                questions.of(id),
                quote.status() == QuoteStatus.DRAFT ? approvals.state(quote) : null);
    }

    /** The document; should it not be there yet, it is written now. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DocumentId document(QuoteId id) {
        return papers.document(read(id));
    }

    /** A copy for the insurer of the absence, as a PDF: nothing of an employee, nobody to contact. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] copyForInsurer(QuoteId id) {
        var quote = read(id);
        if (quote.status() == QuoteStatus.DRAFT) {
            throw new NotFound();
        }
        var bytes = papers.copy(quote);
        audit.record(AuditEvent.of("quote.copied", "QUOTE", id.value()).employer(quote.employer()));
        return bytes;
    }

    private QuoteFacts read(QuoteId id) {
        var quote = quotes.read(id.value()).orElseThrow(NotFound::new);
        employers.require(quote.employerId(), Right.READ);
        if (quote.status() == QuoteStatus.DRAFT && actor.require().is(Role.EMPLOYER)) {
            throw new NotFound();
        }
        return quote.facts();
    }

    private @Nullable Instant heldUntil(QuoteFacts quote) {
        var hold = quote.status() == QuoteStatus.SENT ? quote.sent().hold() : null;
        if (hold == null) {
            return null;
        }
        var row = capacity.hold(hold);
        return row.status() == HoldStatus.ACTIVE && row.expiresAt().isAfter(clock.instant()) ? row.expiresAt() : null;
    }
}
