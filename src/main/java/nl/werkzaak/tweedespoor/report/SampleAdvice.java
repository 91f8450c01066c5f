package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.report.AdviceText.Aspect;
import nl.werkzaak.tweedespoor.report.AdviceText.Condition;
import nl.werkzaak.tweedespoor.report.AdviceText.Scheme;
import nl.werkzaak.tweedespoor.report.AdviceText.Source;
import nl.werkzaak.tweedespoor.report.AdviceText.Step;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.trajectory.Outcome;
import nl.werkzaak.tweedespoor.trajectory.Party;
import org.springframework.stereotype.Component;

/** An employability advice of an invented case. */
@Component
class SampleAdvice implements SampleDocument {
    private static final LocalDate PAPER = LocalDate.of(2026, 5, 11);

    private final Texts texts;

    SampleAdvice(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "inzetbaarheidsadvies";
    }

    @Override
    public PdfDocument document() {
        var progress = SampleProgressReport.HEAD;
        var head = new ReportHead(
                progress.employee(),
                progress.employer(),
                progress.packageName(),
                progress.coach(),
                "IZA-2026-000004",
                "T3NC-84VR-WQ6D",
                LocalDate.of(2026, 9, 14),
                progress.author());
        return AdviceDocument.of(texts, text(), head);
    }

    static AdviceText text() {
        return new AdviceText(
                new AdviceText.Hours(6, 24, PAPER),
                List.of(
                        new Condition(
                                Aspect.LIFTING,
                                "Tillen tot 10 kilo, niet vaker dan enkele keren per uur.",
                                Source.PHYSICIAN_PAPER,
                                PAPER),
                        new Condition(Aspect.SHIFTS, "Alleen dagdiensten.", Source.PHYSICIAN_PAPER, PAPER),
                        new Condition(
                                Aspect.PACE,
                                "Werk dat iemand zelf kan indelen, zonder lopende band.",
                                Source.OBSERVATION,
                                LocalDate.of(2026, 8, 28))),
                List.of(
                        new Task("Producten inpakken en stickeren", 6, 72, 3, 3, 3),
                        new Task("Orders controleren met een scanner", 4, 60, 2, 3, 2),
                        new Task("Balie en telefoon bij de receptie", 2, 16, 3, 2, 2)),
                new AdviceText.Profile(
                        "Werkt netjes, ziet fouten snel, gaat prettig om met klanten.",
                        "Mbo 2 bakker. Certificaat heftruck verlopen in 2024.",
                        "Nederlands (moedertaal), Engels op de werkvloer.",
                        "Fiets en bus, tot 45 minuten reizen. Geen rijbewijs."),
                new AdviceText.Search(
                        "- magazijnmedewerker licht werk\n- controleur in de productie\n- baliemedewerker",
                        "Logistiek, voedingsmiddelen, gemeente",
                        "Haalbaar binnen zes maanden bij 24 uur per week. In de regio is genoeg licht werk overdag.",
                        "Elf vacatures gevonden op 7 september 2026, vier daarvan passen bij alle voorwaarden."),
                "Bij de bakkerij is een plek in de verkoop mogelijk voor acht uur per week.",
                "Korte training orderverwerking (twee dagdelen).",
                List.of(
                        new Step("Kennismaken bij twee werkgevers in Tiel", Party.TOGETHER, LocalDate.of(2026, 9, 25)),
                        new Step("Plek in de verkoop bespreken", Party.EMPLOYER, LocalDate.of(2026, 9, 30)),
                        new Step("Training orderverwerking regelen", Party.COACH, LocalDate.of(2026, 10, 5))),
                Set.of(Scheme.NO_RISK, Scheme.TRIAL),
                Outcome.NEW_EMPLOYER_TRIAL);
    }
}
