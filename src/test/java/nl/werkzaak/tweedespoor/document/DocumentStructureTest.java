package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.document.Block.Cell;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.document.internal.StructureSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is hard to read aloud or to lay on pages: nested lists, shared cells, broken words, bookmarks, files inside. */
class DocumentStructureTest {
    private final TaggedPdf writer = new TaggedPdf(Clock.fixed(Instant.parse("2026-03-02T13:05:00Z"), ZoneOffset.UTC));
    private final PdfDocument sample = new StructureSample().document();

    @TempDir
    Path folder;

    @Test
    void nestsListsInsideTheItemsTheyBelongTo() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(writer.bytes(sample))) {
            String list = "Document/L";
            String inner = list + "/LI/LBody/L";
            String innermost = inner + "/LI/LBody/L";
            assertThat(Tags.at(pdf, list))
                    .extracting(tag -> tag.attribute("ListNumbering"))
                    .containsExactly("Decimal", "Disc");
            assertThat(Tags.at(pdf, inner))
                    .extracting(tag -> tag.attribute("ListNumbering"))
                    .containsExactly("LowerAlpha", "None");
            assertThat(Tags.at(pdf, innermost))
                    .extracting(tag -> tag.attribute("ListNumbering"))
                    .containsExactly("LowerRoman", "LowerRoman");
            assertThat(Tags.at(pdf, innermost + "/LI/Lbl")).hasSize(4);
        }
    }

    @Test
    void numbersEachLevelInItsOwnWay() throws Exception {
        assertThat(text(sample))
                .containsSubsequence(
                        "1. U levert", "a. De eerste", "i. Zoals", "ii. Met elke", "b. Het aantal", "2. Wij plannen");
    }

    @Test
    void saysWhatACellSpansAndNames() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(writer.bytes(sample))) {
            var heads = Tags.at(pdf, "Document/Table/THead/TR/TH");
            assertThat(heads).extracting(tag -> tag.attribute("Scope")).containsOnly("Column");
            assertThat(heads).extracting(tag -> tag.attribute("ColSpan")).contains("2");
            assertThat(heads).extracting(tag -> tag.attribute("RowSpan")).contains("2");
            assertThat(Tags.at(pdf, "Document/Table/TBody/TR/TH"))
                    .extracting(tag -> tag.attribute("Scope") + tag.attribute("RowSpan"))
                    .contains("Row", "Row3");
            assertThat(Tags.at(pdf, "Document/Table/TBody/TR/TD"))
                    .extracting(tag -> tag.attribute("ColSpan") + "|" + tag.attribute("RowSpan"))
                    .contains("2|", "|2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsRowsThatShareACellOnOnePage(int lines) throws Exception {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, lines).forEach(i -> blocks.add(Block.paragraph("Regel " + i)));
        blocks.add(sample.blocks().getLast());
        byte[] pdf = writer.bytes(TrialDocument.of(blocks));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        List<String> pages = pages(pdf);
        assertThat(pages).hasSize(2);
        for (int phase = 1; phase <= 9; phase++) {
            String opening = "Voorbereiden van fase " + phase;
            String closing = "Verslag " + phase;
            assertThat(pages)
                    .filteredOn(page -> page.contains(opening))
                    .singleElement()
                    .asString()
                    .contains(closing);
        }
    }

    @Test
    void cutsRowsThatTogetherFitNoPageAndLosesNothing() throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.of("Alles bij elkaar. ".repeat(60)).down(60), Cell.of("Stap 1.")));
        IntStream.rangeClosed(2, 60).forEach(step -> rows.add(Row.of("Stap " + step + ".")));
        PdfDocument document = TrialDocument.of(
                List.of(new Block.Table(List.of(Column.left("Geheel", 1), Column.left("Deel", 2)), rows, true)));
        byte[] pdf = writer.bytes(document);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page)
                .contains("Geheel Deel"));
        String all = String.join(" ", pages).replaceAll("\\s+", " ");
        assertThat(all.split("Alles bij|elkaar\\.", -1)).hasSize(121);
        IntStream.rangeClosed(1, 60).forEach(step -> assertThat(all).containsOnlyOnce("Stap " + step + "."));
    }

    @Test
    void refusesCellsThatDoNotFillTheirTable() {
        var columns = List.of(Column.left("A", 1), Column.left("B", 1));
        assertThatThrownBy(() -> Block.Table.of(columns, List.of(Row.of("1"))))
                .hasMessageContaining("does not fit 2 columns");
        assertThatThrownBy(() -> Block.Table.of(columns, List.of(Row.of("1", "2", "3"))))
                .hasMessageContaining("does not fit 2 columns");
        assertThatThrownBy(() ->
                        Block.Table.of(columns, List.of(Row.of(Cell.of("1").down(2), Cell.of("2")), Row.of("3", "4"))))
                .hasMessageContaining("does not fit 2 columns");
        assertThatThrownBy(() ->
                        Block.Table.of(columns, List.of(Row.of(Cell.of("1").down(2), Cell.of("2")))))
                .hasMessageContaining("more rows than the table has");
        assertThatThrownBy(() -> new Block.Table(
                        columns, List.of(), false, List.of(Cell.of("Samen").across(3))))
                .hasMessageContaining("do not cover 2 columns");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30})
    void readsAWordThatIsBrokenAsOneWord(int letters) throws Exception {
        String word = "loondoorbetalingsverplichtingen";
        PdfDocument document =
                TrialDocument.of(List.of(Block.paragraph("Dit is een zin. ".repeat(4) + "x".repeat(letters) + " " + word
                        + ", (re-integratiebegeleidingsgesprekken) en een gewone zin daarachter.")));
        byte[] pdf = writer.bytes(document);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(Poppler.run(folder, pdf, "pdftotext", "-enc", "UTF-8", "FILE", "-")
                        .replaceAll("\\s+", " "))
                .contains(" " + word + ", (re-integratiebegeleidingsgesprekken) en een gewone zin");
    }

    @Test
    void leadsToItsHeadingsFromNestedBookmarks() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(writer.bytes(new HouseStyleSample().document()))) {
            List<String> outline = new ArrayList<>();
            walk(pdf.getDocumentCatalog().getDocumentOutline(), 0, pdf, outline);
            assertThat(outline)
                    .containsExactly(
                            "Partijen @1",
                            "Wat u van ons mag verwachten @1",
                            "- Tijdlijn van 104 weken @1",
                            "Prijs @2",
                            "- Zo gaat het verder @2",
                            "Planning per week @2",
                            "Ondertekening @4");
        }
    }

    @Test
    void carriesFilesAsTheStandardAsks() throws Exception {
        byte[] pdf = writer.bytes(sample);
        assertThat(VeraPdf.faults(pdf, sample)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A))
                .as("2a allows no such file")
                .isNotEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var file = catalog.getNames().getEmbeddedFiles().getNames().get("voorbeeld.json");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"voorbeeld\": true}");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(catalog.getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"))
                            .getObject(0))
                    .isEqualTo(file.getCOSObject());
        }
    }

    @Test
    void takesOnlyNamesThatNoReaderTripsOver() {
        assertThatThrownBy(() -> Attachment.json("../x.json", "Gegevens", new byte[0]))
                .hasMessageContaining("plain file name");
        assertThatThrownBy(() -> Attachment.json("x.json", " ", new byte[0])).hasMessageContaining("description");
    }

    private static void walk(PDOutlineNode node, int depth, PDDocument pdf, List<String> outline) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            outline.add("- ".repeat(depth) + item.getTitle() + " @" + page);
            walk(item, depth + 1, pdf, outline);
        }
    }

    private String text(PdfDocument document) throws IOException {
        return String.join("\n", pages(writer.bytes(document)));
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
