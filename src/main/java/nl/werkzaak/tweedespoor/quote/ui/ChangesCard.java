package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.quote.QuoteComparison;
import nl.werkzaak.tweedespoor.quote.QuoteComparison.Amount;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.CardTable;
import org.jspecify.annotations.Nullable;

/** What is different from the version before, line by line; both sides see the same. */
class ChangesCard extends Card {
    private static final int MINUTES_PER_HOUR = 60;

    private record Row(String what, String before, String after) {
        boolean same() {
            return before.equals(after);
        }
    }

    ChangesCard(QuoteFacts before, QuoteFacts after) {
        add(new H2(getTranslation("quote.changes.title")));
        var number = before.sent().number();
        var link = new RouterLink(
                getTranslation("quote.changes.before", number), QuoteView.class, QuoteView.parameters(before.id()));
        add(new Paragraph(link));
        var rows = rows(before, after);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("quote.changes.none")));
            return;
        }
        var table = new CardTable<Row>(getTranslation("quote.changes.title"))
                .name(getTranslation("quote.changes.what"), row -> new Text(row.what()))
                .number(getTranslation("quote.changes.was"), Row::before)
                .number(getTranslation("quote.changes.is"), Row::after);
        table.showWhole(rows);
        add(table);
    }

    private List<Row> rows(QuoteFacts before, QuoteFacts after) {
        var rows = new ArrayList<Row>();
        rows.add(row(
                "quote.field.package", before.quoted().name(), after.quoted().name()));
        rows.add(row(
                "quote.request.start",
                start(before.form().startWeek()),
                start(after.form().startWeek())));
        rows.add(row("quote.changes.hold", hold(before), hold(after)));
        rows.add(row("quote.changes.minutes", minutes(before), minutes(after)));
        rows.add(row("quote.changes.discount", discount(before), discount(after)));
        QuoteComparison.of(before, after)
                .changed()
                .forEach(line -> rows.add(new Row(line.name(), amount(line.before()), amount(line.after()))));
        rows.add(row("quote.price.net", money(before), money(after)));
        rows.add(row("quote.page.word", before.form().word(), after.form().word()));
        rows.removeIf(Row::same);
        return rows;
    }

    private Row row(String key, String before, String after) {
        return new Row(getTranslation(key), before, after);
    }

    private String hold(QuoteFacts quote) {
        return getTranslation(quote.form().hold() ? "quote.changes.held" : "quote.changes.notHeld");
    }

    /** Of the whole quote: the package's hours and those of its lines. */
    private String minutes(QuoteFacts quote) {
        var extra = quote.price().lines().stream()
                .mapToInt(line -> line.quantity() * line.minutes())
                .sum();
        var minutes = quote.quoted().coachHours() * MINUTES_PER_HOUR + extra;
        return getTranslation("quote.changes.hours", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    private String discount(QuoteFacts quote) {
        return Formats.percent(quote.form().discountBasisPoints(), getLocale());
    }

    private String start(@Nullable LocalDate monday) {
        return monday == null ? getTranslation("quote.page.startOpen") : Formats.week(new Week(monday), getLocale());
    }

    private String amount(@Nullable Amount amount) {
        if (amount == null) {
            return getTranslation("quote.changes.absent");
        }
        var money = Formats.money(amount.total(), getLocale());
        return amount.quantity() == 1 ? money : getTranslation("quote.changes.several", amount.quantity(), money);
    }

    private String money(QuoteFacts quote) {
        return Formats.money(quote.price().net(), getLocale());
    }
}
