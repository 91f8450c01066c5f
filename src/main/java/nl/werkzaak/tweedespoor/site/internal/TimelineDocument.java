package nl.werkzaak.tweedespoor.site.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.KeyValues.Entry;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.document.Run;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Step;

/**
 * The overview as a document to keep beside the file: what was filled in, what comes first, all dates, and where each
 * comes from. Without a number: it is made for the moment and not stored.
 */
public final class TimelineDocument {

    private final Overview overview;
    private final StepWords words;
    private final List<Block> blocks = new ArrayList<>();

    private TimelineDocument(Overview overview, StepWords words) {
        this.overview = overview;
        this.words = words;
    }

    public static PdfDocument of(Overview overview, StepWords words) {
        var document = new TimelineDocument(overview, words);
        document.opening();
        document.dates();
        document.reasons();
        document.sources();
        return new PdfDocument(document.meta(), document.blocks);
    }

    private PdfMeta meta() {
        return new PdfMeta(
                words.text("site.pdf.title", words.date(overview.start())),
                words.text("site.pdf.kind"),
                null,
                overview.today(),
                null,
                words.locale(),
                words.text("site.pdf.author"));
    }

    private void opening() {
        var facts = new ArrayList<Entry>();
        overview.first().ifPresent(step -> facts.add(new Entry(words.text("site.answer.next"), first(step))));
        facts.add(new Entry(
                words.text("site.answer.track"), words.track(overview.result().secondTrack())));
        facts.add(new Entry(
                words.text("site.answer.last"), words.date(overview.result().lastPaidDay())));
        blocks.add(new Block.KeyValues(facts));
        notes().map(Block::paragraph).forEach(blocks::add);
        blocks.add(TimelineFigure.of(overview, words));
    }

    private String first(Step step) {
        return words.name(step) + ". " + words.when(step, overview.today());
    }

    private Stream<String> notes() {
        var late = overview.isLate("secondTrackStart")
                ? Stream.of(words.text(
                        "site.answer.overdue.text",
                        words.date(overview.result().secondTrack().latest())))
                : Stream.<String>empty();
        return Stream.concat(overview.result().noteKeys().stream().map(words::text), late);
    }

    private void dates() {
        blocks.add(Block.heading(words.text("site.pdf.dates")));
        var rows = new ArrayList<Row>();
        for (var step : overview.steps()) {
            rows.add(Row.of(
                    (rows.size() + 1) + ". " + words.name(step),
                    shortDate(step.duty().safeDate()),
                    shortDate(step.duty().date()),
                    words.owner(step.owner()),
                    words.state(step)));
        }
        blocks.add(new Block.Table(
                List.of(
                        Column.left(words.text("site.table.what"), 4.2f),
                        Column.left(words.text("site.table.safe"), 2.5f),
                        Column.left(words.text("site.table.limit"), 2.5f),
                        Column.left(words.text("site.table.owner"), 3.3f),
                        Column.left(words.text("site.table.state"), 2.5f)),
                rows,
                true));
        blocks.add(Block.note(words.text("site.table.how")));
        blocks.add(
                Block.note(words.text("site.pdf.indicative", overview.result().ruleVersion())));
    }

    private void reasons() {
        blocks.add(Block.heading(words.text("site.answer.why")));
        var reasons = Stream.concat(
                        overview.result().secondTrack().reasonKeys().stream().map(words::text),
                        Stream.of(words.text("site.answer.early")))
                .toArray(String[]::new);
        blocks.add(Block.bullets(reasons));
        blocks.add(Block.subheading(words.text("site.pdf.filled")));
        var filled = new ArrayList<Entry>();
        filled.add(new Entry(
                words.text("site.start.field"), words.date(overview.situation().firstSickDay())));
        overview.situation()
                .recovered()
                .forEach(gap -> filled.add(new Entry(
                        words.text("site.recovered.period"),
                        words.text("site.recovered.range", words.date(gap.from()), words.date(gap.until())))));
        overview.situation()
                .happened()
                .forEach((what, day) ->
                        filled.add(new Entry(words.text("site.happened." + what.field()), words.date(day))));
        if (overview.situation().noCapacity()) {
            filled.add(new Entry(words.text("site.happened.noCapacity"), words.text("site.yes")));
        }
        blocks.add(new Block.KeyValues(filled));
    }

    private void sources() {
        blocks.add(Block.heading(words.text("site.pdf.sources")));
        for (var step : overview.steps()) {
            var rule = step.duty().rule();
            blocks.add(Block.paragraph(
                    Run.bold((overview.steps().indexOf(step) + 1) + ". " + words.name(step) + ". "),
                    Run.of(words.explanation(rule) + " " + series(step) + words.source(rule))));
        }
    }

    private String series(Step step) {
        if (!step.isSeries()) {
            return "";
        }
        var days = step.series().stream().map(Duty::date).map(this::shortDate).toList();
        return words.text("site.series", String.join(", ", days)) + " ";
    }

    private String shortDate(java.time.LocalDate day) {
        return Formats.shortDate(day, words.locale());
    }
}
