package nl.werkzaak.tweedespoor.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.Cell;
import nl.werkzaak.tweedespoor.document.Block.Column;
import nl.werkzaak.tweedespoor.document.Block.KeyValues;
import nl.werkzaak.tweedespoor.document.Block.KeyValues.Entry;
import nl.werkzaak.tweedespoor.document.Block.Row;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;

/** Writes an agreement as a document; always in Dutch, which binds. Written once, when it is offered. */
final class AgreementDocument {
    /** The field of the document that Werkzaak's seal fills. */
    static final String SEAL_FIELD = "werkzaak";

    private final AgreementContent content;
    private final AgreementBlocks blocks;

    private AgreementDocument(Texts texts, AgreementContent content) {
        this.blocks = new AgreementBlocks(texts);
        this.content = content;
    }

    /** The pinned texts that belong to the contents. */
    record Annexes(TermsVersion clauses, TermsVersion terms, TermsVersion privacy) {}

    /** The document that is offered; {@link SignaturePages#signed} makes the contract of it. */
    static PdfDocument of(Texts texts, AgreementContent content, String number, String code, Annexes annexes) {
        var document = new AgreementDocument(texts, content);
        document.parties();
        document.assignment();
        document.prices();
        document.reports();
        document.clauses(annexes.clauses());
        document.blocks.addAll(SignaturePages.offered(texts, content));
        document.annex("agreement.pdf.annexTerms", annexes.terms());
        document.annex("agreement.pdf.annexPrivacy", annexes.privacy());
        var meta = new PdfMeta(
                document.blocks.text("agreement.pdf.title"),
                document.blocks.text("agreement.pdf.kindOffered"),
                number,
                content.offeredOn(),
                code,
                Texts.DUTCH,
                content.contractor().name());
        var facts = AgreementFacts.of(content, number);
        return new PdfDocument(meta, document.blocks.all()).attaching(facts.attachment(texts));
    }

    private void parties() {
        var client = content.client();
        blocks.heading("agreement.pdf.parties");
        blocks.subheading("agreement.pdf.client");
        var rows = new ArrayList<Entry>();
        rows.add(blocks.entry("name", client.name()));
        rows.add(blocks.entry("kvk", client.kvk()));
        rows.add(blocks.entry("address", client.address() + ", " + client.postcode() + " " + client.town()));
        rows.add(blocks.entry("invoiceEmail", client.invoiceEmail()));
        if (client.invoiceReference() != null) {
            rows.add(blocks.entry("invoiceReference", client.invoiceReference()));
        }
        blocks.add(new KeyValues(rows));
        contractor(content.contractor());
    }

    private void contractor(AgreementContent.Contractor werkzaak) {
        blocks.subheading("agreement.pdf.contractor");
        blocks.add(new KeyValues(List.of(
                blocks.entry("name", werkzaak.name()),
                blocks.entry("kvk", werkzaak.kvk()),
                blocks.entry("vatId", werkzaak.vatId()),
                blocks.entry("address", werkzaak.address() + ", " + werkzaak.postcode() + " " + werkzaak.town()),
                blocks.entry("contact", werkzaak.email() + ", " + werkzaak.phone()),
                blocks.entry("complaints", werkzaak.complaints()),
                blocks.entry("liability", money(new Money(werkzaak.liabilityLimitCents()))))));
    }

    private void assignment() {
        var assignment = content.assignment();
        blocks.heading("agreement.pdf.assignment");
        blocks.add(new KeyValues(List.of(
                blocks.entry("employee", assignment.employeeReference()),
                blocks.entry("order", assignment.orderNumber()),
                blocks.entry("package", assignment.packageName() + " (" + assignment.packageCode() + ")"),
                blocks.entry("version", String.valueOf(assignment.packageVersionNumber())),
                blocks.entry("hours", blocks.text("agreement.pdf.hoursValue", assignment.coachHours())),
                blocks.entry("weeks", blocks.text("agreement.pdf.weeksValue", assignment.weeks())),
                blocks.entry("start", Formats.longDate(assignment.start(), Texts.DUTCH)),
                blocks.entry("end", Formats.longDate(assignment.end(), Texts.DUTCH)))));
        blocks.subheading("agreement.pdf.activities");
        blocks.add(Block.bullets(assignment.activities().toArray(String[]::new)));
    }

    private void prices() {
        blocks.heading("agreement.pdf.price");
        var rows = new ArrayList<Row>();
        content.lines()
                .forEach(line -> rows.add(Row.of(
                        line.name(),
                        String.valueOf(line.quantity()),
                        money(new Money(line.unitCents())),
                        money(new Money(line.totalCents())))));
        rows.add(Row.total(Cell.of(blocks.text("agreement.pdf.net")).across(3), Cell.of(money(content.net()))));
        var percent = Formats.percent(content.vatBasisPoints(), Texts.DUTCH);
        rows.add(Row.of(Cell.of(blocks.text("agreement.pdf.vat", percent)).across(3), Cell.of(money(content.vat()))));
        rows.add(Row.total(Cell.of(blocks.text("agreement.pdf.gross")).across(3), Cell.of(money(content.gross()))));
        blocks.add(new Block.Table(
                List.of(
                        Column.left(blocks.text("agreement.pdf.line"), 5),
                        Column.right(blocks.text("agreement.pdf.quantity"), 1.4f),
                        Column.right(blocks.text("agreement.pdf.unit"), 2.2f),
                        Column.right(blocks.text("agreement.pdf.total"), 2.2f)),
                rows,
                true));
        instalments();
    }

    private void instalments() {
        blocks.subheading("agreement.pdf.instalments");
        blocks.add(Block.paragraph(blocks.text("agreement.pdf.instalmentsWhy")));
        var rows = content.instalments().parts().stream()
                .map(part -> Row.of(
                        blocks.text("agreement.pdf.when." + part.when().name()),
                        money(part.net()),
                        money(part.vat()),
                        money(part.gross())))
                .toList();
        blocks.add(new Block.Table(
                List.of(
                        Column.left(blocks.text("agreement.pdf.instalment"), 5),
                        Column.right(blocks.text("agreement.pdf.exVat"), 2.2f),
                        Column.right(blocks.text("agreement.pdf.vatColumn"), 2.2f),
                        Column.right(blocks.text("agreement.pdf.inclVat"), 2.2f)),
                rows,
                true));
    }

    private void reports() {
        blocks.heading("agreement.pdf.reports");
        blocks.add(Block.paragraph(blocks.text("agreement.pdf.reportsWhy")));
        var dates = new ArrayList<String>();
        content.assignment().reportDates().forEach(day -> dates.add(Formats.longDate(day, Texts.DUTCH)));
        dates.add(blocks.text(
                "agreement.pdf.finalReport",
                Formats.longDate(content.assignment().end(), Texts.DUTCH)));
        blocks.add(Block.numbered(dates.toArray(String[]::new)));
    }

    private void clauses(TermsVersion clauses) {
        blocks.heading("agreement.pdf.clauses");
        blocks.addAll(TermsText.blocks(clauses.dutch()));
    }

    private void annex(String titleKey, TermsVersion version) {
        blocks.add(new Block.PageBreak());
        blocks.add(Block.heading(blocks.text(titleKey)));
        blocks.add(Block.note(blocks.text(
                "agreement.pdf.annexVersion",
                version.number(),
                Formats.date(version.from().atZone(Zones.AMSTERDAM).toLocalDate(), Texts.DUTCH),
                version.sha256())));
        blocks.addAll(TermsText.blocks(version.dutch()));
    }

    private static String money(Money amount) {
        return Formats.money(amount, Texts.DUTCH);
    }
}
