package nl.werkzaak.tweedespoor.bench;

import nl.werkzaak.tweedespoor.document.PdfDocument;

/** Untagged pages for the tests that must fail on them. */
public final class BareFixture {
    private BareFixture() {}

    public static byte[] untagged(PdfDocument document) {
        return BarePdf.write(document);
    }
}
