package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import org.springframework.stereotype.Component;

/** The quote of {@link SampleQuote} as an employer hands it to an insurer. */
@Component
class SampleQuoteCopy implements SampleDocument {
    private final SampleQuote quote;

    SampleQuoteCopy(SampleQuote quote) {
        this.quote = quote;
    }

    @Override
    public String name() {
        return "offerte-voor-verzekeraar";
    }

    @Override
    public PdfDocument document() {
        return quote.copy();
    }
}
