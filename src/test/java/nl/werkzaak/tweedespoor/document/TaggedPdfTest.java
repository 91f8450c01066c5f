package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.bench.BareFixture;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TaggedPdfTest {
    private final TaggedPdf writer = new TaggedPdf(Clock.fixed(Instant.parse("2026-03-02T13:05:00Z"), ZoneOffset.UTC));

    @Test
    void passesBothStandardsWithEveryBlock() {
        assertThat(VeraPdf.faults(writer.bytes(new HouseStyleSample().document())))
                .isEmpty();
    }

    @Test
    void isJudgedByACheckThatRefusesUntaggedPages() {
        byte[] untagged = BareFixture.untagged(new HouseStyleSample().document());
        assertThat(VeraPdf.faults(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.faults(untagged, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void isReadInTheOrderItWasWritten() throws Exception {
        String text = text(new HouseStyleSample().document());
        assertThat(text)
                .containsSubsequence(
                        "Voorbeeld van de huisstijl",
                        "Traject tweede spoor voor M. de V.",
                        "Nummer VRB-2026-000001  ·  2 maart 2026  ·  Verificatiecode K7QF-2M9X-TR4H",
                        "verzonnen gegevens. Uitleg",
                        "de pagina met",
                        "Opdrachtgever",
                        "Bakkerij De Gouden Krakeling B.V., Tiel",
                        "Een intake binnen vijf werkdagen",
                        "Pakket BASIS",
                        "28",
                        "€ 2.750,00",
                        "Totaal inclusief btw",
                        "€ 3.714,70",
                        "1.",
                        "U leest deze overeenkomst",
                        "Week 26",
                        "Namens de opdrachtgever");
    }

    @Test
    void numbersEveryPageAndNamesTheDocumentOnIt() throws Exception {
        List<String> pages = pages(new HouseStyleSample().document());
        assertThat(pages).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(pages.get(i))
                    .contains("Pagina " + (i + 1) + " van 4", "VRB-2026-000001", "2 maart 2026", "K7QF-2M9X-TR4H");
        }
    }

    @Test
    void breaksATableBetweenRowsAndRepeatsItsHead() throws Exception {
        List<String> pages = pages(new HouseStyleSample().document());
        for (String page : pages.subList(1, 4)) {
            assertThat(page).contains("Wat gebeurt er");
        }
        String all = String.join("\n", pages);
        for (int week = 1; week <= 26; week++) {
            String day = Formats.shortDate(LocalDate.of(2026, 3, 2).plusWeeks(week - 1L), Texts.DUTCH);
            assertThat(all).containsOnlyOnce("Week " + week + " " + day);
        }
        long heads = all.lines().filter(line -> line.startsWith("Week Vanaf")).count();
        assertThat(heads).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38})
    void keepsAHeadingWithItsText(int lines) throws Exception {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, lines).forEach(i -> blocks.add(Block.paragraph("Regel " + i)));
        blocks.add(Block.heading("Kop boven de tekst"));
        blocks.add(Block.paragraph("Eerste zin onder de kop. ".repeat(20)));
        for (String page : pages(TrialDocument.of(blocks))) {
            assertThat(page.contains("Kop boven de tekst")).isEqualTo(page.contains("Eerste zin onder de kop."));
            if (page.contains("Kop boven de tekst")) {
                break;
            }
        }
    }

    @Test
    void cutsARowThatFitsNoPage() throws Exception {
        PdfDocument document = TrialDocument.of(List.of(Block.Table.of(
                List.of(Column.left("Onderdeel", 1), Column.left("Toelichting", 2)),
                List.of(Row.of("Lang", "Dit is een lange toelichting. ".repeat(200)), Row.of("Kort", "Klaar")))));
        assertThat(pages(document)).hasSizeGreaterThan(1).last().asString().contains("Klaar");
        assertThat(VeraPdf.faults(writer.bytes(document))).isEmpty();
    }

    @Test
    void keepsEmptyCellsOddSignsAndLongWordsValid() throws Exception {
        PdfDocument document = TrialDocument.of(List.of(
                Block.paragraph(
                        "Emoji \uD83D\uDE00, Chinees \u4E2D, e\u0301e\u0301n, tab\t, null \u0000, zacht af\u00ADbreken."),
                Block.paragraph("arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(6)),
                Block.paragraph(""),
                Block.KeyValues.of("Leeg", ""),
                Block.Table.of(
                        List.of(Column.left("", 1), Column.right("B", 1)), List.of(Row.of("", ""), Row.of("", "")))));
        assertThat(VeraPdf.faults(writer.bytes(document))).isEmpty();
        assertThat(text(document)).contains("Emoji ?, Chinees ?, één").contains("afbreken");
    }

    @Test
    void speaksTheDocumentsLanguage() throws Exception {
        PdfMeta dutch = TrialDocument.of(List.of()).meta();
        PdfDocument english = new PdfDocument(
                new PdfMeta("Agreement", "Sample", "OVK-1", dutch.date(), "AB", Locale.of("en", "GB"), dutch.author()),
                List.of());
        assertThat(text(english)).contains("Number OVK-1", "2 March 2026", "Page 1 of 1");
        try (PDDocument pdf = Loader.loadPDF(writer.bytes(english))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void refusesWhatCannotBeAccessible() {
        assertThatThrownBy(() -> TrialDocument.of(List.of(Block.subheading("Te diep"))))
                .hasMessageContaining("skips a level");
        assertThatThrownBy(() -> new Block.Figure(" ", 10, 10, List.of())).hasMessageContaining("alternative text");
    }

    @Test
    void writesFromManyThreadsAtOnce() throws Exception {
        PdfDocument document = new HouseStyleSample().document();
        int size = writer.bytes(document).length;
        List<Callable<byte[]>> works = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            works.add(() -> writer.bytes(document));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> pdf : pool.invokeAll(works)) {
                assertThat(pdf.get().length).isBetween(size - 64, size + 64);
                assertThat(text(pdf.get())).contains("Totaal inclusief btw");
            }
        }
    }

    private String text(PdfDocument document) throws IOException {
        return text(writer.bytes(document));
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<String> pages(PdfDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(writer.bytes(document))) {
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
