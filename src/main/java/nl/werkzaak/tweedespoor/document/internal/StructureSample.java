package nl.werkzaak.tweedespoor.document.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.document.Attachment;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Cell;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.Item;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.document.Run;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import org.springframework.stereotype.Component;

/** The specimen of what is hard to read aloud: lists in lists, shared cells, broken words, a file that goes along. */
@Component
public class StructureSample implements SampleDocument {
    public static final String LONG_WORD = "arbeidsongeschiktheidsverzekeringsmaatschappij";

    @Override
    public String name() {
        return "opbouw";
    }

    @Override
    public PdfDocument document() {
        List<Block> blocks = new ArrayList<>(lists());
        blocks.addAll(words());
        blocks.addAll(hours());
        blocks.addAll(phases());
        var meta = new PdfMeta(
                "Opbouw van een document",
                "Voorbeeld van lijsten, tabellen en lange woorden",
                "VRB-2026-000002",
                LocalDate.of(2026, 3, 2),
                "K7QF-2M9X-TR4H",
                Locale.of("nl", "NL"),
                "Werkzaak Rivierenland");
        return new PdfDocument(meta, blocks)
                .attaching(Attachment.json(
                        "voorbeeld.json",
                        "Dezelfde gegevens voor andere software",
                        "{\"voorbeeld\": true}".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Block> lists() {
        return List.of(
                Block.heading("Lijsten in lijsten"),
                Block.subheading("Met nummers"),
                Block.numbered(
                        Item.of("U levert de gegevens aan.")
                                .with(Block.numbered(
                                        Item.of("De eerste ziektedag.")
                                                .with(Block.numbered(
                                                        "Zoals die bij de arbodienst bekend is.",
                                                        "Met elke correctie daarop.")),
                                        Item.of("Het aantal uren in de arbeidsovereenkomst."))),
                        Item.of("Wij plannen de intake.")),
                Block.subheading("Met streepjes"),
                Block.bullets(
                        Item.of("Vacatures in de regio, van werkgevers die iemand voor enkele dagen per week zoeken en"
                                        + " die bereid zijn om de werkplek aan te passen")
                                .with(Block.bullets(
                                        Item.of("Logistiek")
                                                .with(Block.numbered(
                                                        "Magazijnmedewerker", "Orderverzamelaar met een scanner")),
                                        Item.of("Zorg en welzijn"))),
                        new Item(
                                List.of(
                                        Run.of("Meer uitleg staat op "),
                                        Run.link(
                                                "de pagina over het tweede spoor",
                                                URI.create("https://tweedespoor.example/uitleg"))),
                                null)));
    }

    private static List<Block> words() {
        return List.of(
                Block.heading("Lange woorden"),
                Block.paragraph("De " + LONG_WORD + " vergoedt de loondoorbetalingsverplichtingen, de"
                        + " reïntegratiebegeleidingskosten en het arbeidsdeskundigenonderzoek voor een werknemer met"
                        + " een arbeidsovereenkomst; de verzuimverzekeringsvoorwaarden zeggen hoe."),
                new Block.Table(
                        List.of(
                                Column.left("Begrip", 1.2f),
                                Column.left("Wie", 1.1f),
                                Column.left("Wat het voor u betekent", 3)),
                        List.of(
                                Row.of(
                                        "Loondoorbetalingsverplichting",
                                        "Werkgever",
                                        "U betaalt het loon door, meestal 104 weken."),
                                Row.of(
                                        "Verzekering",
                                        "Arbeidsongeschiktheidsverzekeraar",
                                        "Vraag ernaar bij uw " + LONG_WORD + " of uw"
                                                + " verzuimverzekeringstussenpersoon.")),
                        true));
    }

    private static List<Block> hours() {
        return List.of(
                Block.heading("Cellen over meer kolommen"),
                new Block.Table(
                        List.of(
                                Column.left("Periode", 2),
                                Column.right("Gepland", 1),
                                Column.right("Besteed", 1),
                                Column.right("Gepland", 1),
                                Column.right("Besteed", 1)),
                        List.of(
                                Row.of("Maart", "6", "5", "2", "2"),
                                Row.of(
                                        Cell.of("April"),
                                        Cell.of("4"),
                                        Cell.of("4"),
                                        Cell.of("geen werkplek gevonden").across(2)),
                                Row.total(Cell.of("Samen"), Cell.of("10"), Cell.of("9"), Cell.of("2"), Cell.of("2"))),
                        true,
                        List.of(
                                Cell.of(""),
                                Cell.of("Uren van de coach").across(2),
                                Cell.of("Uren op een werkplek").across(2))));
    }

    private static List<Block> phases() {
        List<Row> rows = new ArrayList<>();
        IntStream.rangeClosed(1, 9).forEach(phase -> {
            rows.add(Row.of(
                    Cell.of("Fase " + phase).down(3), Cell.of("Voorbereiden van fase " + phase), Cell.of("coach")));
            rows.add(Row.of(
                    Cell.of("Gesprek " + phase),
                    Cell.of("coach en werknemer samen").down(2)));
            rows.add(Row.of("Verslag " + phase));
        });
        return List.of(
                Block.heading("Cellen over meer rijen"),
                Block.paragraph("Een fase blijft bij elkaar, ook aan het einde van een pagina."),
                new Block.Table(
                        List.of(Column.left("Fase", 1), Column.left("Wat gebeurt er", 3), Column.left("Wie", 2)),
                        rows,
                        true));
    }
}
