package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.KeyValues;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;

/** Writes a progress report as a document, in Dutch. The same words give the same document. */
final class ProgressDocument {
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    private ProgressDocument(Texts texts) {
        this.texts = texts;
    }

    static PdfDocument of(Texts texts, ProgressText report, ReportHead head) {
        var document = new ProgressDocument(texts);
        document.facts(report, head);
        document.part("report.pdf.summary", report.summary());
        document.part("report.form.done", report.done());
        document.activities(report.activities());
        document.part("report.form.result", report.result());
        document.part("report.form.next", report.next());
        document.part("report.form.availability", report.availability());
        document.blocks.add(Block.note(document.text("report.pdf.shown")));
        var meta = new PdfMeta(
                document.text("report.pdf.title", head.employee()),
                document.text("report.pdf.kind"),
                head.number(),
                head.date(),
                head.verificationCode(),
                Texts.DUTCH,
                head.author());
        return new PdfDocument(meta, document.blocks);
    }

    private void facts(ProgressText report, ReportHead head) {
        blocks.add(KeyValues.of(
                text("report.pdf.employee"), head.employee(),
                text("report.pdf.employer"), head.employer(),
                text("report.pdf.package"), head.packageName(),
                text("report.pdf.coach"), head.coach(),
                text("report.pdf.period"),
                        text(
                                "report.pdf.periodValue",
                                day(Objects.requireNonNull(report.from())),
                                day(Objects.requireNonNull(report.until())))));
    }

    /** Nothing typed, no heading. */
    private void part(String key, String words) {
        if (!words.isBlank()) {
            blocks.add(Block.heading(text(key)));
            paragraphs(words, blocks);
        }
    }

    /** Each line that was typed is a paragraph; lines that begin with a dash are a list. */
    static void paragraphs(String words, List<Block> blocks) {
        var items = new ArrayList<String>();
        for (var line : words.strip().split("\\R+")) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
                continue;
            }
            flush(items, blocks);
            blocks.add(Block.paragraph(line));
        }
        flush(items, blocks);
    }

    private static void flush(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(Block.bullets(items.toArray(String[]::new)));
            items.clear();
        }
    }

    private void activities(List<ProgressText.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(text("report.form.activities")));
        blocks.add(new Block.Table(
                List.of(Column.left(text("report.pdf.activity"), 5), Column.left(text("report.pdf.activityResult"), 6)),
                lines.stream()
                        .map(line -> Row.of(
                                line.what(), line.words().isBlank() ? text("report.pdf.noResult") : line.words()))
                        .toList(),
                true));
    }

    private String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    private static String day(LocalDate day) {
        return Formats.date(day, Texts.DUTCH);
    }
}
