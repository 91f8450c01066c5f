package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.KeyValues;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.report.AdviceText.Scale;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Writes an employability advice: one page for the employer first, then everything with its source. In Dutch. */
final class AdviceDocument {
    private final Texts texts;
    private final AdviceText advice;
    private final List<Block> blocks = new ArrayList<>();

    private AdviceDocument(Texts texts, AdviceText advice) {
        this.texts = texts;
        this.advice = advice;
    }

    static PdfDocument of(Texts texts, AdviceText advice, ReportHead head) {
        var document = new AdviceDocument(texts, advice);
        document.summary(head);
        document.blocks.add(new Block.PageBreak());
        document.conditions();
        document.tasks();
        document.profile();
        document.search();
        document.part("report.advice.firstTrack", advice.firstTrack());
        document.part("report.advice.training", advice.training());
        document.schemes();
        document.blocks.add(Block.note(document.text("report.advice.pdf.note")));
        var meta = new PdfMeta(
                document.text("report.advice.pdf.title", head.employee()),
                document.text("report.advice.pdf.kind"),
                head.number(),
                head.date(),
                head.verificationCode(),
                Texts.DUTCH,
                head.author());
        return new PdfDocument(meta, document.blocks);
    }

    private void summary(ReportHead head) {
        blocks.add(KeyValues.of(
                text("report.pdf.employee"), head.employee(),
                text("report.pdf.employer"), head.employer(),
                text("report.pdf.coach"), head.coach()));
        blocks.add(Block.heading(text("report.pdf.summary")));
        blocks.add(KeyValues.of(
                text("report.advice.outcome"),
                text("trajectory.outcome." + Objects.requireNonNull(advice.outcome())),
                text("report.advice.hours"),
                hours(),
                text("report.advice.occupations"),
                oneLine(advice.search().occupations()),
                text("report.advice.sectors"),
                oneLine(advice.search().sectors())));
        steps();
        if (!advice.tasks().isEmpty()) {
            blocks.add(Block.heading(text("report.advice.picture")));
            blocks.add(AdviceFigure.of(texts, advice.tasks()));
        }
    }

    private void steps() {
        blocks.add(Block.heading(text("report.advice.steps")));
        blocks.add(new Block.Table(
                List.of(
                        Column.left(text("report.advice.step"), 6),
                        Column.left(text("report.advice.owner"), 2),
                        Column.left(text("report.advice.due"), 2.4f)),
                advice.steps().stream()
                        .map(step -> Row.of(
                                step.words(),
                                text(Objects.requireNonNull(step.owner()).key()),
                                day(step.due())))
                        .toList(),
                true));
    }

    private void conditions() {
        blocks.add(Block.heading(text("report.advice.conditions")));
        blocks.add(Block.paragraph(text("report.advice.pdf.conditionsWhy")));
        blocks.add(new Block.Table(
                List.of(
                        Column.left(text("report.advice.aspect"), 2),
                        Column.left(text("report.advice.condition"), 5),
                        Column.left(text("report.advice.source"), 4)),
                advice.conditions().stream()
                        .map(condition -> Row.of(
                                text("report.advice.aspect." + condition.aspect()),
                                condition.words(),
                                text("report.advice.pdf.source." + condition.source(), day(condition.sourceDate()))))
                        .toList(),
                true));
    }

    /** The same as the picture, as a table with the description of each level. */
    private void tasks() {
        if (advice.tasks().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(text("report.advice.tasks")));
        blocks.add(new Block.Table(
                List.of(
                        Column.left(text("report.advice.task"), 3),
                        Column.left(text("report.advice.pdf.time"), 2),
                        Column.left(text("report.advice.scale.PACE"), 3),
                        Column.left(text("report.advice.scale.INDEPENDENCE"), 3),
                        Column.left(text("report.advice.scale.SUPERVISION"), 3)),
                advice.tasks().stream().map(this::task).toList(),
                true));
    }

    private Row task(Task task) {
        return Row.of(
                task.words(),
                text("report.advice.pdf.timeValue", task.weeks(), task.hours()),
                level(task, Scale.PACE),
                level(task, Scale.INDEPENDENCE),
                level(task, Scale.SUPERVISION));
    }

    private String level(Task task, Scale scale) {
        int level = Objects.requireNonNull(task.level(scale));
        return level + ". " + text(scale.levelKey(level));
    }

    private void profile() {
        var profile = advice.profile();
        part("report.advice.skills", profile.skills());
        part("report.advice.education", profile.education());
        part("report.advice.languages", profile.languages());
        part("report.advice.mobility", profile.mobility());
    }

    private void search() {
        var search = advice.search();
        blocks.add(Block.heading(text("report.advice.search")));
        subpart("report.advice.occupations", search.occupations());
        subpart("report.advice.sectors", search.sectors());
        subpart("report.advice.feasibility", search.feasibility());
        subpart("report.advice.vacancies", search.vacancies());
    }

    private void schemes() {
        if (advice.schemes().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(text("report.advice.schemes")));
        blocks.add(Block.paragraph(text("report.advice.pdf.schemesWhy")));
        blocks.add(Block.bullets(advice.schemes().stream()
                .sorted(Comparator.naturalOrder())
                .map(scheme -> text("report.advice.scheme." + scheme))
                .toArray(String[]::new)));
    }

    private String hours() {
        var hours = advice.hours();
        if (hours.perDay() == null && hours.perWeek() == null) {
            return text("report.advice.pdf.noHours");
        }
        return text(
                "report.advice.pdf.hoursValue",
                hours.perDay() == null ? "–" : hours.perDay(),
                hours.perWeek() == null ? "–" : hours.perWeek(),
                day(hours.statedOn()));
    }

    private void part(String key, String words) {
        if (!words.isBlank()) {
            blocks.add(Block.heading(text(key)));
            ProgressDocument.paragraphs(words, blocks);
        }
    }

    private void subpart(String key, String words) {
        if (!words.isBlank()) {
            blocks.add(Block.subheading(text(key)));
            ProgressDocument.paragraphs(words, blocks);
        }
    }

    private static String oneLine(String words) {
        return words.strip()
                .lines()
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    private static String day(@Nullable LocalDate day) {
        return Formats.date(Objects.requireNonNull(day), Texts.DUTCH);
    }
}
