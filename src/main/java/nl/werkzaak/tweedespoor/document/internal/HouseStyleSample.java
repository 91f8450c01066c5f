package nl.werkzaak.tweedespoor.document.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.document.Run;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** The specimen of the house style: every block once, and a table that breaks over pages. */
@Component
public class HouseStyleSample implements SampleDocument {

    @Override
    public String name() {
        return "huisstijl";
    }

    @Override
    public PdfDocument document() {
        List<Block> blocks = new ArrayList<>(opening());
        blocks.addAll(price());
        blocks.add(Block.heading("Planning per week"));
        blocks.add(Block.paragraph("Deze tabel loopt door op de volgende pagina. De kop wordt daar herhaald."));
        blocks.add(weeks());
        blocks.add(Block.heading("Ondertekening"));
        blocks.add(Block.paragraph("Beide partijen hebben de afspraken gelezen en gaan akkoord."));
        blocks.add(new Block.SignaturePlace(
                "Namens Werkzaak Rivierenland",
                List.of(
                        "Anna Voorbeeld, manager dienstverlening",
                        "Ondertekend op 2 maart 2026 om 14:05 uur (Nederlandse tijd)"),
                "werkzaak"));
        blocks.add(new Block.SignaturePlace("Namens de opdrachtgever", List.of(), "opdrachtgever"));
        return new PdfDocument(meta(), blocks);
    }

    private static PdfMeta meta() {
        return new PdfMeta(
                "Traject tweede spoor voor M. de V.",
                "Voorbeeld van de huisstijl",
                "VRB-2026-000001",
                LocalDate.of(2026, 3, 2),
                "K7QF-2M9X-TR4H",
                Locale.of("nl", "NL"),
                "Werkzaak Rivierenland");
    }

    private static List<Block> opening() {
        return List.of(
                Block.paragraph(
                        Run.of("U leest hier hoe een document van het portaal eruitziet. Het staat vol met "),
                        Run.bold("verzonnen gegevens"),
                        Run.of(". Uitleg over het tweede spoor vindt u op "),
                        Run.link("de pagina met pakketten", URI.create("https://tweedespoor.example/pakketten")),
                        Run.of(", met alle prijzen en de eerste dag waarop een traject kan starten.")),
                Block.heading("Partijen"),
                Block.KeyValues.of(
                        "Opdrachtgever",
                        "Bakkerij De Gouden Krakeling B.V., Tiel",
                        "KvK-nummer",
                        "00112233",
                        "Opdrachtnemer",
                        "Werkzaak Rivierenland, Geldermalsen",
                        "Werknemer",
                        "M. de V. (kenmerk 2026-014)",
                        "Verzekering",
                        "Arbeidsongeschiktheidsverzekeringsmaatschappij Rivierenland-Voorbeeld, polis 123"),
                Block.heading("Wat u van ons mag verwachten"),
                Block.paragraph("Wij zoeken samen met uw werknemer naar passend werk bij een andere werkgever. Dat doen"
                        + " wij naast uw eigen inspanningen in het eerste spoor."),
                Block.bullets(
                        "Een intake binnen vijf werkdagen na de start.",
                        "Elke zes weken een voortgangsrapportage. Uw werknemer ziet die eerst; daarna leest u hem in"
                                + " het portaal.",
                        "Een inzetbaarheidsadvies aan het einde van het traject."),
                Block.subheading("Tijdlijn van 104 weken"),
                timeline());
    }

    private static Block timeline() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Bar(0, 28, 459, 5, Tone.LINE));
        shapes.add(new Shape.Bar(203, 28, 53, 5, Tone.PRIMARY));
        shapes.add(new Shape.Dot(185, 30.5f, 6, Tone.NOW, true));
        for (int week : new int[] {0, 42, 52, 104}) {
            float x = week * 459f / 104;
            shapes.add(new Shape.Line(x, 22, x, 38, 1, Tone.QUIET));
            String label = "week " + week;
            shapes.add(new Shape.Label(Math.max(0, Math.min(x - 15, 422)), 8, label, 9, false, Tone.QUIET));
        }
        shapes.add(new Shape.Label(203, 46, "tweede spoor starten", 9, true, Tone.PRIMARY));
        return new Block.Figure(
                "Tijdlijn: nu is week 42. Het tweede spoor start tussen week 46 en week 58. Na week 104 stopt de"
                        + " loondoorbetaling.",
                459,
                60,
                shapes);
    }

    private static List<Block> price() {
        return List.of(
                Block.heading("Prijs"),
                Block.Table.of(
                        List.of(
                                Column.left("Onderdeel", 5),
                                Column.right("Uren", 1),
                                Column.right("Prijs excl. btw", 2)),
                        List.of(
                                Row.of(
                                        "Pakket BASIS: oriëntatie, sollicitatietraining, vier rapportages",
                                        "28",
                                        "€ 2.750,00"),
                                Row.of("Aanvulling: extra kennismaking op de werkvloer", "4", "€ 320,00"),
                                Row.total("Totaal exclusief btw", "32", "€ 3.070,00"),
                                Row.of("Btw 21 %", "", "€ 644,70"),
                                Row.total("Totaal inclusief btw", "", "€ 3.714,70"))),
                Block.note("De bedragen zijn voorbeelden. U betaalt in drie termijnen: de helft bij de start, een kwart"
                        + " halverwege en een kwart aan het einde."),
                Block.subheading("Zo gaat het verder"),
                Block.numbered(
                        "U leest deze overeenkomst en ondertekent hem in het portaal.",
                        "De coach belt uw werknemer voor de intake.",
                        "U ziet in het portaal wat de volgende stap is en wie die zet."));
    }

    private static Block weeks() {
        List<Row> rows = IntStream.rangeClosed(1, 26)
                .mapToObj(week -> Row.of(
                        "Week " + week,
                        Formats.shortDate(LocalDate.of(2026, 3, 2).plusWeeks(week - 1L), Texts.DUTCH),
                        week % 6 == 0
                                ? "Voortgangsgesprek en rapportage"
                                : "Begeleiding en zoeken naar passend werk; de coach noteert wat er is gedaan",
                        week % 6 == 0 ? "2,0" : "1,0"))
                .toList();
        return new Block.Table(
                List.of(
                        Column.left("Week", 2),
                        Column.left("Vanaf", 2),
                        Column.left("Wat gebeurt er", 6),
                        Column.right("Uren", 1)),
                rows,
                true);
    }
}
