package nl.werkzaak.tweedespoor.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A document of nothing but these blocks. */
final class TrialDocument {
    private TrialDocument() {}

    static PdfDocument of(List<Block> blocks) {
        var meta = new PdfMeta(
                "Proef",
                "Proefdocument",
                null,
                LocalDate.of(2026, 3, 2),
                null,
                Locale.of("nl", "NL"),
                "Werkzaak Rivierenland");
        return new PdfDocument(meta, blocks);
    }
}
