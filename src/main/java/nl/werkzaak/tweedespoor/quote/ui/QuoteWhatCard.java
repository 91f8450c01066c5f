package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.H2;
import nl.werkzaak.tweedespoor.quote.QuotePage;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.Notice;

/** For whom, which package, from when. */
class QuoteWhatCard extends Card {
    QuoteWhatCard(QuotePage page) {
        var quote = page.quote();
        var quoted = quote.quoted();
        var start = quote.form().startWeek();
        add(
                new H2(getTranslation("quote.page.what")),
                new KeyValueList()
                        .add(getTranslation("quote.field.employer"), page.employerName())
                        .add(getTranslation("quote.field.package"), quoted.name())
                        .add(
                                getTranslation("quote.page.contents"),
                                getTranslation("quote.page.facts", quoted.weeks(), quoted.coachHours()))
                        .add(
                                getTranslation("quote.request.start"),
                                start == null
                                        ? getTranslation("quote.page.startOpen")
                                        : Formats.week(new Week(start), getLocale())));
        if (!quote.form().word().isBlank()) {
            add(Notice.info(quote.form().word()).title(getTranslation("quote.page.word")));
        }
    }
}
