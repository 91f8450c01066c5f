package nl.werkzaak.tweedespoor.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.VeraPdf;
import nl.werkzaak.tweedespoor.platform.MessageBundles;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.site.Milestone;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Situation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TimelineDocumentTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    private final Texts texts = new MessageBundles();
    private final TaggedPdf writer = new TaggedPdf(Clock.fixed(Instant.parse("2027-06-01T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void passesBothStandards() {
        assertThat(VeraPdf.faults(writer.bytes(document(late())))).isEmpty();
    }

    @Test
    void saysFirstWhatIsNeededThenAllDatesThenTheirSources() throws IOException {
        assertThat(text(document(late())))
                .containsSubsequence(
                        "Ziek sinds 2 maart 2026",
                        "1 juni 2027",
                        "Eerst nodig",
                        "Start van het tweede spoor. Zo snel mogelijk",
                        "De uiterste startdatum was 12 april 2027",
                        "Alle datums",
                        "20 dec 2026",
                        "21 dec 2026",
                        "Te laat",
                        "Wat u invulde",
                        "Plan van aanpak gemaakt op",
                        "27 april 2026",
                        "Uitleg en bronnen",
                        "Bron: ZW 38(1). Regel WVP-05, versie")
                .doesNotContain("!site.", "!poortwachter.", "!shell.");
    }

    @Test
    void fitsOnThreePages() throws IOException {
        try (var pdf = Loader.loadPDF(writer.bytes(document(late())))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void drawsTheLastWeekAndACaseWithoutATrack() {
        var lastDay = Overview.of(Situation.since(FIRST), FIRST.plusDays(727));
        var recovered = new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-30"));
        var open = Overview.of(new Situation(FIRST, List.of(recovered), Map.of(), true), LocalDate.parse("2026-06-01"));

        assertThat(VeraPdf.faults(writer.bytes(document(lastDay)))).isEmpty();
        assertThat(VeraPdf.faults(writer.bytes(document(open)))).isEmpty();
    }

    @Test
    void speaksEnglishToo() throws IOException {
        assertThat(text(TimelineDocument.of(late(), new StepWords(texts, Texts.ENGLISH))))
                .contains("Ill since 2 March 2026", "Explanation and sources", "Too late")
                .doesNotContain("!site.", "Bron:", "grens");
    }

    private static Overview late() {
        var told = Map.of(Milestone.PLAN_MADE, LocalDate.parse("2026-04-27"));
        return Overview.of(new Situation(FIRST, List.of(), told, false), LocalDate.parse("2027-06-01"));
    }

    private PdfDocument document(Overview overview) {
        return TimelineDocument.of(overview, new StepWords(texts, Texts.DUTCH));
    }

    private String text(PdfDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(writer.bytes(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
