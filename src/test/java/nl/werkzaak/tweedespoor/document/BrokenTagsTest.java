package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.document.internal.StructureSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
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
            pdf -> tag(pdf, "Document/P", "Praatje"),
            "text that belongs to no tag",
            BrokenTagsTest::untag,
            "a file that belongs to nothing",
            pdf -> {
                COSArray files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
                ((COSDictionary) files.getObject(0)).removeItem(COSName.getPDFName("AFRelationship"));
            },
            "no description of itself",
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

    /** Leaves what the first page shows and takes the marks that tie it to tags. */
    private static void untag(PDDocument pdf) throws Exception {
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(pdf.getPage(0)).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!List.of("BDC", "EMC").contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream()) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        pdf.getPage(0).setContents(stream);
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
