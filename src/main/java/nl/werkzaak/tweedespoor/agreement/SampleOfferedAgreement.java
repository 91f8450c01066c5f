package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import org.springframework.stereotype.Component;

/** The agreement of {@link SampleAgreement} as the employer reads it before signing. */
@Component
class SampleOfferedAgreement implements SampleDocument {
    private final SampleAgreement signed;

    SampleOfferedAgreement(SampleAgreement signed) {
        this.signed = signed;
    }

    @Override
    public String name() {
        return "opdrachtovereenkomst-aangeboden";
    }

    @Override
    public PdfDocument document() {
        return signed.offered();
    }
}
