package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What sales offers one employer: a package with what was agreed beside it, at a price that no longer changes once it
 * is sent. Without a number while it is a draft.
 */
@Entity
@Table(name = "quote")
class Quote {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID employerId;

    @Column(updatable = false)
    private @Nullable UUID requestId;

    @Enumerated(EnumType.STRING)
    private QuoteStatus status = QuoteStatus.DRAFT;

    @Embedded
    private QuoteContent content;

    @ElementCollection
    @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<QuoteLine> lines = new ArrayList<>();

    @Column(updatable = false)
    private UUID createdBy;

    private Instant changedAt;

    /** Absent while it is a draft. */
    @Embedded
    private @Nullable QuoteIssued issued;

    private @Nullable UUID orderDraftId;
    private @Nullable UUID replacesId;
    private @Nullable UUID templateId;

    @Column(updatable = false)
    private boolean selfMade;

    /** Absent as long as it is a draft or waits for its answer. */
    @Embedded
    private @Nullable QuoteEnd end;

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    @SuppressWarnings("NullAway.Init")
    Quote(
            EmployerId employer,
            @Nullable QuoteRequestId request,
            UserId by,
            QuoteForm form,
            QuotedPackage quoted,
            Price price,
            Instant now) {
        this.id = QuoteId.next().value();
        this.employerId = employer.value();
        this.requestId = request == null ? null : request.value();
        this.createdBy = by.value();
        compose(form, quoted, price, now);
    }

    /** The employer's own; to be sent at once. */
    static Quote selfMade(
            EmployerId employer, UserId by, QuoteForm form, QuotedPackage quoted, Price price, Instant now) {
        var quote = new Quote(employer, null, by, form, quoted, price, now);
        quote.selfMade = true;
        return quote;
    }

    /** Other choices with their price, while it is a draft. */
    void compose(QuoteForm form, QuotedPackage quoted, Price price, Instant now) {
        require(QuoteStatus.DRAFT);
        content = new QuoteContent(form, quoted, price);
        lines.clear();
        price.lines().forEach(line -> lines.add(QuoteLine.of(line)));
        changedAt = now;
    }

    /** The version of the package's text that its letter began with. */
    void beginFrom(@Nullable TemplateId template) {
        require(QuoteStatus.DRAFT);
        templateId = template == null ? null : template.value();
    }

    /** Gives it its number and pins everything it says. */
    void send(Sending sending) {
        become(QuoteStatus.SENT, sending.at());
        issued = new QuoteIssued(sending);
    }

    /** Its document, written once. */
    void keep(DocumentId document) {
        sent().keep(document);
    }

    /** This draft is written to take the place of a quote that waits for its answer. */
    void replace(Quote before) {
        require(QuoteStatus.DRAFT);
        before.require(QuoteStatus.SENT);
        replacesId = before.id;
    }

    /** It will be sent beside whatever it was to replace. */
    void standAlone() {
        require(QuoteStatus.DRAFT);
        replacesId = null;
    }

    /** The employer takes it; also an open tab or an old link cannot do so after its last day. */
    void accept(UserId by, Instant now) {
        requireValid(now);
        become(QuoteStatus.ACCEPTED, now);
        end = QuoteEnd.by(by, now, null);
    }

    /** The draft in which the order is filled in. */
    void continueIn(DraftId draft) {
        require(QuoteStatus.ACCEPTED);
        orderDraftId = draft.value();
    }

    void decline(UserId by, DeclineReason reason, String word, Instant now) {
        requireValid(now);
        become(QuoteStatus.DECLINED, now);
        end = QuoteEnd.by(by, now, word).because(reason);
    }

    /** @throws IllegalStateException while it is still valid */
    void expire(Instant now) {
        if (status == QuoteStatus.SENT && !isDue(now)) {
            throw new IllegalStateException("still valid");
        }
        become(QuoteStatus.EXPIRED, now);
        end = QuoteEnd.at(now);
    }

    /** Sales takes it back. */
    void withdraw(UserId by, String word, Instant now) {
        requireValid(now);
        become(QuoteStatus.WITHDRAWN, now);
        end = QuoteEnd.by(by, now, word);
    }

    /** A newer version goes out; this one can no longer be accepted. */
    void supersede(UserId by, Instant now) {
        requireValid(now);
        become(QuoteStatus.SUPERSEDED, now);
        end = QuoteEnd.by(by, now, null);
    }

    /** The seat goes over to the quote that took this one's place. */
    void handOverSeat() {
        if (status != QuoteStatus.SUPERSEDED) {
            throw new IllegalStateException("only what was replaced hands over its seat");
        }
        sent().giveSeatAway();
    }

    private void require(QuoteStatus only) {
        if (status != only) {
            throw new Refusal("quote.refusal.status." + status.name());
        }
    }

    boolean isDue(Instant now) {
        return status == QuoteStatus.SENT && sent().isOver(now);
    }

    private void requireValid(Instant now) {
        if (isDue(now)) {
            throw new Refusal("quote.refusal.status." + QuoteStatus.EXPIRED.name());
        }
    }

    private void become(QuoteStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new Refusal("quote.refusal.status." + status.name());
        }
        status = next;
        changedAt = now;
    }

    QuoteId id() {
        return new QuoteId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    EmployerId employerId() {
        return new EmployerId(employerId);
    }

    @Nullable
    QuoteRequestId requestId() {
        return requestId == null ? null : new QuoteRequestId(requestId);
    }

    @Nullable
    TemplateId templateId() {
        return templateId == null ? null : new TemplateId(templateId);
    }

    boolean selfMade() {
        return selfMade;
    }

    QuoteStatus status() {
        return status;
    }

    @Nullable
    HoldId holdId() {
        return issued == null ? null : issued.hold();
    }

    @Nullable
    QuoteId replacesId() {
        return replacesId == null ? null : new QuoteId(replacesId);
    }

    @Nullable
    DocumentId documentId() {
        return issued == null ? null : issued.document();
    }

    @Nullable
    UserId sentBy() {
        return issued == null ? null : issued.by();
    }

    private QuoteIssued sent() {
        if (issued == null) {
            throw new IllegalStateException("not sent");
        }
        return issued;
    }

    QuoteFacts facts() {
        var rows = lines.stream().map(line -> line.row(content.packageNumber())).toList();
        return new QuoteFacts(
                id(),
                version(),
                status,
                employerId(),
                requestId(),
                content.quoted(),
                content.form(rows),
                content.price(rows),
                issued == null ? null : issued.row(),
                end == null ? null : end.row(),
                orderDraftId == null ? null : new DraftId(orderDraftId),
                new QuoteFacts.Origin(replacesId(), selfMade, templateId()));
    }
}
