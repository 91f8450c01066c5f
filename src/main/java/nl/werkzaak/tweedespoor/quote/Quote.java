package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Embedded
    private QuoteOrigin origin;

    @Embedded
    private QuoteContent content;

    @ElementCollection
    @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<QuoteLine> lines = new ArrayList<>();

    @Embedded
    private QuoteCourse course;

    private @Nullable UUID orderDraftId;

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    @SuppressWarnings("NullAway.Init")
    Quote(EmployerId employer, QuoteOrigin origin, QuoteForm form, QuotedPackage quoted, Price price, Instant now) {
        this.id = QuoteId.next().value();
        this.employerId = employer.value();
        this.origin = origin;
        this.course = new QuoteCourse(now);
        compose(form, quoted, price, now);
    }

    /** Other choices with their price, while it is a draft. */
    void compose(QuoteForm form, QuotedPackage quoted, Price price, Instant now) {
        course.changed(now);
        content = new QuoteContent(form, quoted, price);
        lines.clear();
        price.lines().forEach(line -> lines.add(QuoteLine.of(line)));
    }

    /** The version of the package's text that its letter began with. */
    void beginFrom(@Nullable TemplateId template) {
        course.require(QuoteStatus.DRAFT);
        origin.beginFrom(template);
    }

    /** Gives it its number and pins everything it says. */
    void send(Sending sending) {
        course.send(sending);
    }

    /** Its document, written once. */
    void keep(DocumentId document) {
        course.keep(document);
    }

    /** This draft is written to take the place of a quote that waits for its answer. */
    void replace(Quote before) {
        course.require(QuoteStatus.DRAFT);
        before.course.require(QuoteStatus.SENT);
        origin.replace(before.id());
    }

    /** It will be sent beside whatever it was to replace. */
    void standAlone() {
        course.require(QuoteStatus.DRAFT);
        origin.standAlone();
    }

    /** The employer takes it. */
    void accept(UserId by, Instant now) {
        course.answer(QuoteStatus.ACCEPTED, now, QuoteEnd.by(by, now, null));
    }

    /** The draft in which the order is filled in. */
    void continueIn(DraftId draft) {
        course.require(QuoteStatus.ACCEPTED);
        orderDraftId = draft.value();
    }

    void decline(UserId by, DeclineReason reason, String word, Instant now) {
        course.answer(QuoteStatus.DECLINED, now, QuoteEnd.by(by, now, word).because(reason));
    }

    /** @throws IllegalStateException while it is still valid */
    void expire(Instant now) {
        course.expire(now);
    }

    /** Sales takes it back. */
    void withdraw(UserId by, String word, Instant now) {
        course.answer(QuoteStatus.WITHDRAWN, now, QuoteEnd.by(by, now, word));
    }

    /** A newer version goes out; this one can no longer be accepted. */
    void supersede(UserId by, Instant now) {
        course.answer(QuoteStatus.SUPERSEDED, now, QuoteEnd.by(by, now, null));
    }

    /** The seat goes over to the quote that took this one's place. */
    void handOverSeat() {
        course.handOverSeat();
    }

    boolean isDue(Instant now) {
        return course.isDue(now);
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

    QuoteStatus status() {
        return course.status();
    }

    QuoteOrigin origin() {
        return origin;
    }

    /** What sending gave it; absent for a draft. */
    QuoteFacts.@Nullable Issued issued() {
        return course.issuedRow();
    }

    @Nullable
    HoldId holdId() {
        var issued = issued();
        return issued == null ? null : issued.hold();
    }

    QuoteFacts facts() {
        var rows = lines.stream().map(line -> line.row(content.packageNumber())).toList();
        return new QuoteFacts(
                id(),
                version(),
                status(),
                employerId(),
                origin.request(),
                content.quoted(),
                content.form(rows),
                content.price(rows),
                issued(),
                course.endRow(),
                orderDraftId == null ? null : new DraftId(orderDraftId),
                origin.row());
    }
}
