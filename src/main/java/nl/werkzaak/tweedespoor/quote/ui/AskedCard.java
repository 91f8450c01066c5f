package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.werkzaak.tweedespoor.quote.RequestRow;
import nl.werkzaak.tweedespoor.shell.Card;

/** What the employer wrote, above the quote that answers it; with its clock as long as that runs. */
class AskedCard extends Card {
    AskedCard(RequestRow row, Instant now) {
        add(new H2(getTranslation("quote.editor.asked")));
        if (row.open()) {
            add(new ClockBadge(row.answerBy(), now));
        }
        add(new Paragraph(row.wish().isBlank() ? getTranslation("quote.editor.noWish") : row.wish()));
    }
}
