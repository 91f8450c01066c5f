package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
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
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/** Writes a quote as a document; always in Dutch, which binds. It names no employee, so an insurer may read it too. */
final class QuoteDocument {
    private final Texts texts;
    private final Letterhead letterhead;
    private final Offer offer;
    private final boolean copy;
    private final List<Block> blocks = new ArrayList<>();

    private QuoteDocument(Texts texts, Letterhead letterhead, Offer offer, boolean copy) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.offer = offer;
        this.copy = copy;
    }

    record Client(String name, String kvk, String address) {}

    /**
     * @param replaces  the number of the quote whose place it takes; null for a first one
     * @param heldUntil until when a seat is held; null when none is
     */
    record Offer(
            QuoteFacts quote,
            List<String> items,
            @Nullable String replaces,
            @Nullable Instant heldUntil) {}

    static PdfDocument of(Texts texts, Letterhead letterhead, Client client, Offer offer) {
        return new QuoteDocument(texts, letterhead, offer, false).document(client);
    }

    /** For the insurer: the same facts and prices, without the letter and without anybody to contact. */
    static PdfDocument copyOf(Texts texts, Letterhead letterhead, Client client, Offer offer) {
        return new QuoteDocument(texts, letterhead, offer, true).document(client);
    }

    private PdfDocument document(Client client) {
        summary(client);
        contents();
        prices();
        items();
        terms();
        sender();
        var issued = offer.quote().sent();
        var meta = new PdfMeta(
                text(
                        copy ? "quote.pdf.copyTitle" : "quote.pdf.title",
                        offer.quote().quoted().name()),
                text(copy ? "quote.pdf.copyKind" : "quote.pdf.kind"),
                issued.number(),
                issued.day(),
                issued.verificationCode(),
                Texts.DUTCH,
                letterhead.name());
        return new PdfDocument(meta, blocks);
    }

    private void summary(Client client) {
        var word = offer.quote().form().word();
        if (copy) {
            blocks.add(Block.paragraph(text("quote.pdf.copy")));
        } else if (!word.isBlank()) {
            word.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.paragraph(line)));
        }
        var replaces = offer.replaces();
        if (replaces != null) {
            blocks.add(Block.paragraph(text("quote.pdf.replaces", replaces)));
        }
        if (offer.quote().origin().selfMade()) {
            blocks.add(Block.paragraph(text("quote.pdf.selfMade")));
        }
        heading("quote.pdf.parties");
        blocks.add(new KeyValues(List.of(
                entry("client", client.name()), entry("kvk", client.kvk()), entry("address", client.address()))));
    }

    private void sender() {
        heading("quote.pdf.sender");
        var rows = new ArrayList<>(List.of(
                entry("contractor", letterhead.name()),
                entry("kvk", letterhead.kvk()),
                entry("vatId", letterhead.vatId()),
                entry("address", letterhead.address())));
        if (!copy) {
            rows.add(entry("contact", letterhead.email() + ", " + letterhead.phone()));
        }
        blocks.add(new KeyValues(rows));
    }

    private void contents() {
        var quoted = offer.quote().quoted();
        heading("quote.pdf.contents");
        var rows = new ArrayList<Entry>();
        rows.add(entry("package", quoted.name() + " (" + quoted.code() + ")"));
        rows.add(entry("version", String.valueOf(quoted.number())));
        rows.add(entry("weeks", text("quote.pdf.weeksValue", quoted.weeks())));
        rows.add(entry("hours", text("quote.pdf.hoursValue", quoted.coachHours())));
        var start = offer.quote().form().startWeek();
        rows.add(entry(
                "start", start == null ? text("quote.pdf.startOpen") : Formats.week(new Week(start), Texts.DUTCH)));
        blocks.add(new KeyValues(rows));
    }

    private void items() {
        heading("quote.pdf.items");
        blocks.add(Block.bullets(offer.items().toArray(String[]::new)));
    }

    private void prices() {
        var price = offer.quote().price();
        heading("quote.pdf.price");
        var rows = new ArrayList<Row>();
        price.lines()
                .forEach(line -> rows.add(
                        Row.of(line.name(), String.valueOf(line.quantity()), money(line.unit()), money(line.total()))));
        rows.add(Row.total(Cell.of(text("quote.pdf.net")).across(3), Cell.of(money(price.net()))));
        var percent = Formats.percent(price.vatBasisPoints(), Texts.DUTCH);
        rows.add(Row.of(Cell.of(text("quote.pdf.vat", percent)).across(3), Cell.of(money(price.vat()))));
        rows.add(Row.total(Cell.of(text("quote.pdf.gross")).across(3), Cell.of(money(price.gross()))));
        blocks.add(new Block.Table(
                List.of(
                        Column.left(text("quote.pdf.line"), 5),
                        Column.right(text("quote.pdf.quantity"), 1.4f),
                        Column.right(text("quote.pdf.unit"), 2.2f),
                        Column.right(text("quote.pdf.total"), 2.2f)),
                rows,
                true));
    }

    private void terms() {
        heading("quote.pdf.terms");
        var until = offer.quote().validUntil();
        var held = offer.heldUntil();
        var lines = new ArrayList<String>();
        lines.add(text("quote.pdf.valid", Formats.longDate(until, Texts.DUTCH)));
        lines.add(held == null ? text("quote.pdf.noSeat") : text("quote.pdf.seat", day(held)));
        if (!copy) {
            lines.add(text("quote.pdf.answer"));
            lines.add(text("quote.pdf.agreement"));
        }
        lines.add(text("quote.pdf.employee"));
        blocks.add(Block.bullets(lines.toArray(String[]::new)));
    }

    private static String day(Instant moment) {
        return Formats.longDate(moment.atZone(Zones.AMSTERDAM).toLocalDate(), Texts.DUTCH);
    }

    private void heading(String key) {
        blocks.add(Block.heading(text(key)));
    }

    private Entry entry(String key, String value) {
        return new Entry(text("quote.pdf.label." + key), value);
    }

    private String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    private static String money(Money amount) {
        return Formats.money(amount, Texts.DUTCH);
    }
}
