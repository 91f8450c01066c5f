package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.document.internal.StructureSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check that passes our documents refuses each of them with one thing broken. */
class BrokenTagsTest {
    private static final PdfDocument SAMPLE = new StructureSample().document();
    private static final byte[] GOOD =
            new TaggedPdf(Clock.fixed(Instant.parse("2026-03-02T13:05:00Z"), ZoneOffset.UTC)).bytes(SAMPLE);

    private interface Break {
        void in(PDDocument pdf) throws Exception;
    }

    private static final Map<String, Break> BREAKS = Map.of(
            "a list item outside its list",
            pdf -> tag(pdf, "Document/L/LI/LBody/L", "P"),
            "a cell that spans into the next",
            pdf -> attribute(pdf, "Document/Table/TBody/TR/TD", "ColSpan", 3),
            "a cell that spans a row too many",
            pdf -> attribute(pdf, "Document/Table/TBody/TR/TH", "RowSpan", 9),
            "a heading that skips a level",
            pdf -> tag(pdf, "Document/H2", "H4"),
            "a head cell in no row",
            pdf -> tag(pdf, "Document/Table/THead/TR", "Div"),
            "a link without words for it",
            pdf -> pdf.getPage(0).getAnnotations().getFirst().getCOSObject().removeItem(COSName.CONTENTS),
            "a tag that no standard knows",
            pdf -> pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .removeItem(COSName.K),
            "no language",
            pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG),
            "a file that belongs to nothing",
            pdf -> {
                COSArray files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
                ((COSDictionary) files.getObject(0)).removeItem(COSName.getPDFName("AFRelationship"));
            },
            "no title",
            pdf -> pdf.getDocumentCatalog().setMetadata(null));

    static List<String> breaks() {
        return BREAKS.keySet().stream().sorted().toList();
    }

    @Test
    void isNotFoundWhereNothingIsBroken() throws Exception {
        assertThat(VeraPdf.faults(GOOD, SAMPLE)).isEmpty();
        assertThat(VeraPdf.faults(saved(pdf -> {}), SAMPLE))
                .as("saving alone breaks nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void isFound(String name) throws Exception {
        assertThat(VeraPdf.faults(saved(BREAKS.get(name)), SAMPLE)).isNotEmpty();
    }

    private static byte[] saved(Break change) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(GOOD)) {
            change.in(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void tag(PDDocument pdf, String path, String tag) throws Exception {
        Tags.at(pdf, path).getFirst().element().setStructureType(tag);
    }

    private static void attribute(PDDocument pdf, String path, String name, int value) throws Exception {
        var attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setItem(COSName.getPDFName(name), COSInteger.get(value));
        Tags.at(pdf, path).getFirst().element().getCOSObject().setItem(COSName.A, attributes);
    }
}
