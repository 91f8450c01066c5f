package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.werkzaak.tweedespoor.order.OrderConditions.Condition;

/** A text to read on the spot, folded until asked for. */
class TermsReader extends Details {
    TermsReader(Condition condition) {
        setSummaryText(getTranslation("order.terms.read", condition.title(), condition.version()));
        addClassName("terms-reader");
        var body = new Div();
        body.addClassName("terms-text");
        UnorderedList items = null;
        for (var line : condition.text().lines().map(String::strip).toList()) {
            if (line.startsWith("- ")) {
                if (items == null) {
                    items = new UnorderedList();
                    body.add(items);
                }
                items.add(new ListItem(line.substring(2)));
                continue;
            }
            items = null;
            if (line.startsWith("# ")) {
                body.add(new H4(line.substring(2)));
            } else if (!line.isEmpty()) {
                body.add(new Paragraph(line));
            }
        }
        add(body);
    }
}
