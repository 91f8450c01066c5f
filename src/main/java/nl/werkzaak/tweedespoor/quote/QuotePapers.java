package nl.werkzaak.tweedespoor.quote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes and seals the document of a quote, once, right after the quote was numbered. Should the portal stop in that
 * moment, the first person who asks for the document gets it written from the same pinned facts.
 */
@Component
class QuotePapers {
    private static final Logger LOG = LoggerFactory.getLogger(QuotePapers.class);

    private final QuoteRepository quotes;
    private final Texts texts;
    private final Catalog catalog;
    private final Capacity capacity;
    private final Employers employers;
    private final Letterhead.Source letterhead;
    private final TaggedPdf pdf;
    private final Seal seal;
    private final Vault vault;
    private final Again again;
    private final Clock clock;

    QuotePapers(
            QuoteRepository quotes,
            Texts texts,
            Catalog catalog,
            Capacity capacity,
            Employers employers,
            Letterhead.Source letterhead,
            TaggedPdf pdf,
            Seal seal,
            Vault vault,
            Again again,
            Clock clock) {
        this.quotes = quotes;
        this.texts = texts;
        this.catalog = catalog;
        this.capacity = capacity;
        this.employers = employers;
        this.letterhead = letterhead;
        this.pdf = pdf;
        this.seal = seal;
        this.vault = vault;
        this.again = again;
        this.clock = clock;
    }

    /** The sent quote with its document; a failure to write it undoes nothing of the sending. */
    QuoteFacts written(QuoteFacts sent) {
        try {
            return sent.withDocument(document(sent));
        } catch (RuntimeException failure) {
            LOG.error("The document of quote {} is not written yet", sent.id(), failure);
            return sent;
        }
    }

    DocumentId document(QuoteFacts sent) {
        var known = sent.sent().document();
        if (known != null) {
            return known;
        }
        var bytes = seal(QuoteDocument.of(texts, letterhead.current(), client(sent), offer(sent)));
        return again.run(() -> keep(sent, bytes));
    }

    /** For the insurer; made anew each time and stored nowhere. */
    byte[] copy(QuoteFacts sent) {
        return seal(QuoteDocument.copyOf(texts, letterhead.current(), client(sent), offer(sent)));
    }

    private DocumentId keep(QuoteFacts sent, byte[] bytes) {
        var quote = quotes.lock(sent.id().value()).orElseThrow(NotFound::new);
        var known = quote.issued();
        if (known != null && known.document() != null) {
            return known.document();
        }
        var title = texts.get(
                Texts.DUTCH,
                "quote.pdf.file",
                sent.sent().number(),
                sent.quoted().name());
        var document = NewDocument.pdf(
                sent.employer(),
                DocumentKind.QUOTE,
                DocumentSubject.of(sent.id()),
                title,
                sent.sent().by());
        try {
            var id = vault.store(document, new ByteArrayInputStream(bytes));
            quote.keep(id);
            quotes.saveAndFlush(quote);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] seal(PdfDocument document) {
        var request = new SealRequest(document.meta().author(), document.meta().kind(), clock.instant(), null);
        return seal.seal(pdf.bytes(document), request);
    }

    private QuoteDocument.Client client(QuoteFacts quote) {
        var employer = employers.find(quote.employer());
        return new QuoteDocument.Client(
                employer.name(),
                employer.kvk().value(),
                employer.address() + ", " + employer.postcode() + " " + employer.town());
    }

    private QuoteDocument.Offer offer(QuoteFacts quote) {
        var hold = quote.sent().hold();
        return new QuoteDocument.Offer(
                quote,
                catalog.offer(quote.quoted().version()).items(),
                number(quote.origin().replaces()),
                hold == null ? null : capacity.hold(hold).expiresAt());
    }

    private @Nullable String number(@Nullable QuoteId replaced) {
        return replaced == null
                ? null
                : quotes.read(replaced.value())
                        .map(before -> before.facts().sent().number())
                        .orElse(null);
    }
}
