package nl.werkzaak.tweedespoor.document;

import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.ReportId;

/** The record that a document belongs to. */
public record DocumentSubject(Kind kind, UUID id) {
    public enum Kind {
        QUOTE,
        AGREEMENT,
        REPORT
    }

    public static DocumentSubject of(QuoteId quote) {
        return new DocumentSubject(Kind.QUOTE, quote.value());
    }

    public static DocumentSubject of(AgreementId agreement) {
        return new DocumentSubject(Kind.AGREEMENT, agreement.value());
    }

    public static DocumentSubject of(ReportId report) {
        return new DocumentSubject(Kind.REPORT, report.value());
    }
}
