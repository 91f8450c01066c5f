package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** A progress report of an invented case. */
@Component
class SampleProgressReport implements SampleDocument {
    static final ReportHead HEAD = new ReportHead(
            "A. de Wit (P-101)",
            "Bakkerij De Gouden Korst",
            "Basis",
            "Carla Coach",
            "VGR-2026-000012",
            "K7QF-2M9X-TR4H",
            LocalDate.of(2026, 7, 13),
            "Werkzaak Rivierenland");

    private final Texts texts;

    SampleProgressReport(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "voortgangsverslag";
    }

    @Override
    public PdfDocument document() {
        return ProgressDocument.of(
                texts,
                new ProgressText(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 7, 12),
                        "Het zoekprofiel is klaar en er zijn vier passende vacatures gevonden.",
                        "Wij spraken elkaar drie keer.\n- Ervaring en vaardigheden op een rij gezet.\n"
                                + "- Drie beroepen in de regio onderzocht.",
                        "Twee werkgevers willen kennismaken. Het cv is af.",
                        "- Kennismaken bij beide werkgevers (samen, uiterlijk 24 juli 2026).\n"
                                + "- Sollicitatiegesprek oefenen (coach, uiterlijk 20 juli 2026).",
                        "Beschikbaar op maandag, dinsdag en donderdag, vier uur per dag.",
                        List.of(
                                new ProgressText.Line(
                                        "Oriëntatie op werk, 9 juni 2026. Doel: beroepen kiezen die passen.",
                                        "Drie beroepen gekozen: magazijnmedewerker, inpakker, baliemedewerker."),
                                new ProgressText.Line(
                                        "Sollicitatietraining, 23 juni 2026. Doel: een cv dat klopt.",
                                        "Cv en brief zijn klaar."))),
                HEAD);
    }
}
