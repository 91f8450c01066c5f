package nl.werkzaak.tweedespoor.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.KeyValues;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** The first paper of the bundle: what is in it, what is still missing, and what the employer adds. In Dutch. */
final class DossierIndex {
    private static final int GROUP = 16;

    private final Texts texts;
    private final LocalDate today;

    DossierIndex(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** Whose bundle it is. */
    record Of(String employee, String employer, String packageName) {
        static Of row(TrajectoryRow row) {
            return new Of(row.employeeReference(), row.employerName(), row.packageName());
        }
    }

    PdfDocument of(Of row, List<Dossier.Paper> papers, List<DossierItem> items) {
        var blocks = new ArrayList<Block>();
        blocks.add(KeyValues.of(
                text("report.pdf.employee"), row.employee(),
                text("report.pdf.employer"), row.employer(),
                text("report.pdf.package"), row.packageName(),
                text("workspace.dossier.made"), day(today)));
        blocks.add(Block.heading(text("workspace.dossier.papers")));
        blocks.add(papers.isEmpty() ? Block.paragraph(text("workspace.documents.empty")) : papers(papers));
        blocks.add(Block.note(text("workspace.dossier.hashNote")));
        blocks.addAll(remarks(papers));
        var missing = items.stream().filter(item -> !item.there()).toList();
        blocks.add(Block.heading(text("workspace.dossier.missing")));
        blocks.add(missing.isEmpty() ? Block.paragraph(text("workspace.dossier.whole")) : bullets(missing));
        blocks.add(Block.heading(text("workspace.dossier.elsewhere")));
        blocks.add(Block.paragraph(text("workspace.dossier.elsewhereWhy")));
        blocks.add(Block.bullets(DossierCheck.ELSEWHERE.stream()
                .map(key -> text("workspace.dossier.elsewhere." + key))
                .toArray(String[]::new)));
        var meta = new PdfMeta(
                text("workspace.dossier.title", row.employee()),
                text("workspace.dossier.kind"),
                null,
                today,
                null,
                Texts.DUTCH,
                text("report.pdf.author"));
        return new PdfDocument(meta, blocks);
    }

    private Block papers(List<Dossier.Paper> papers) {
        return new Block.Table(
                List.of(
                        Column.left(text("workspace.dossier.paper"), 4),
                        Column.left(text("workspace.dossier.date"), 2.2f),
                        Column.right(text("workspace.dossier.version"), 1.3f),
                        Column.left(text("workspace.dossier.hash"), 3.4f)),
                papers.stream()
                        .map(paper -> Row.of(
                                paper.document().title() + " (" + paper.filename() + ")",
                                day(LocalDate.ofInstant(paper.document().createdAt(), Zones.AMSTERDAM)),
                                String.valueOf(paper.version()),
                                grouped(paper.document().sha256())))
                        .toList(),
                true);
    }

    /** What the employee let go along with a report belongs to it wherever it goes. */
    private List<Block> remarks(List<Dossier.Paper> papers) {
        var remarks = papers.stream()
                .filter(paper -> paper.remark() != null)
                .map(paper -> paper.filename() + ": “" + paper.remark() + "”")
                .toArray(String[]::new);
        return remarks.length == 0
                ? List.of()
                : List.of(Block.heading(text("workspace.dossier.remarks")), Block.bullets(remarks));
    }

    private Block bullets(List<DossierItem> missing) {
        return Block.bullets(
                missing.stream().map(item -> text(item.messageKey())).toArray(String[]::new));
    }

    /** Groups wrap where a long word would not. */
    private static String grouped(String hash) {
        return String.join(" ", hash.split("(?<=\\G.{" + GROUP + "})"));
    }

    private String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    private static String day(LocalDate day) {
        return Formats.date(day, Texts.DUTCH);
    }
}
