package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What a quote came from: who wrote it, for which request, in whose place, beginning with which text. */
@Embeddable
class QuoteOrigin {
    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private @Nullable UUID requestId;

    @Column(updatable = false)
    private boolean selfMade;

    private @Nullable UUID replacesId;
    private @Nullable UUID templateId;

    @SuppressWarnings("NullAway.Init")
    protected QuoteOrigin() {}

    @SuppressWarnings("NullAway.Init")
    private QuoteOrigin(UserId by, @Nullable QuoteRequestId request, boolean selfMade) {
        this.createdBy = by.value();
        this.requestId = request == null ? null : request.value();
        this.selfMade = selfMade;
    }

    /** Of sales, for a request or after a call. */
    static QuoteOrigin ofSales(UserId by, @Nullable QuoteRequestId request) {
        return new QuoteOrigin(by, request, false);
    }

    static QuoteOrigin ofEmployer(UserId by) {
        return new QuoteOrigin(by, null, true);
    }

    void beginFrom(@Nullable TemplateId template) {
        templateId = template == null ? null : template.value();
    }

    void replace(QuoteId before) {
        replacesId = before.value();
    }

    void standAlone() {
        replacesId = null;
    }

    boolean selfMade() {
        return selfMade;
    }

    @Nullable
    QuoteRequestId request() {
        return requestId == null ? null : new QuoteRequestId(requestId);
    }

    @Nullable
    TemplateId template() {
        return templateId == null ? null : new TemplateId(templateId);
    }

    QuoteFacts.Origin row() {
        var replaces = replacesId == null ? null : new QuoteId(replacesId);
        return new QuoteFacts.Origin(replaces, selfMade, template());
    }
}
