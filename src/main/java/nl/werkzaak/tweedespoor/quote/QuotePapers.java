package nl.werkzaak.tweedespoor.quote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentNumber;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sealed document of a quote and keeps it. */
@Component
class QuotePapers {
    private final Texts texts;
    private final Catalog catalog;
    private final Employers employers;
    private final Letterhead.Source letterhead;
    private final TaggedPdf pdf;
    private final Seal seal;
    private final Vault vault;
    private final Clock clock;

    QuotePapers(
            Texts texts,
            Catalog catalog,
            Employers employers,
            Letterhead.Source letterhead,
            TaggedPdf pdf,
            Seal seal,
            Vault vault,
            Clock clock) {
        this.texts = texts;
        this.catalog = catalog;
        this.employers = employers;
        this.letterhead = letterhead;
        this.pdf = pdf;
        this.seal = seal;
        this.vault = vault;
        this.clock = clock;
    }

    byte[] write(
            QuoteFacts quote, DocumentNumber number, LocalDate on, Instant expiresAt, @Nullable Instant heldUntil) {
        var employer = employers.find(quote.employer());
        var client = new QuoteDocument.Client(
                employer.name(),
                employer.kvk().value(),
                employer.address() + ", " + employer.postcode() + " " + employer.town());
        var items = catalog.offer(quote.quoted().version()).items();
        var document = QuoteDocument.of(
                texts,
                letterhead.current(),
                client,
                new QuoteDocument.Offer(quote, items, number, on, expiresAt, heldUntil));
        var request = new SealRequest(document.meta().author(), document.meta().kind(), clock.instant(), null);
        return seal.seal(pdf.bytes(document), request);
    }

    DocumentId store(QuoteFacts quote, DocumentNumber number, byte[] bytes, UserId by) {
        var title = texts.get(
                Texts.DUTCH, "quote.pdf.file", number.number(), quote.quoted().name());
        var document = NewDocument.pdf(quote.employer(), DocumentKind.QUOTE, DocumentSubject.of(quote.id()), title, by);
        try {
            return vault.store(document, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
