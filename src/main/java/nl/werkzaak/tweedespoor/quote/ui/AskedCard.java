package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.werkzaak.tweedespoor.quote.RequestRow;
import nl.werkzaak.tweedespoor.shell.Card;

/** What the employer wrote, above the quote that answers it, while its clock runs. */
class AskedCard extends Card {
    AskedCard(RequestRow row, Instant now) {
        add(
                new H2(getTranslation("quote.editor.asked")),
                new ClockBadge(row.answerBy(), now),
                new Paragraph(row.wish().isBlank() ? getTranslation("quote.editor.noWish") : row.wish()));
    }
}
