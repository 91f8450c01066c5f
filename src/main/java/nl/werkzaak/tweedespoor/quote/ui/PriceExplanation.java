package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import nl.werkzaak.tweedespoor.catalog.Price;

/** How a price came to be, line by line; for both sides, so it says nothing of the cost. */
class PriceExplanation extends NativeDetails {
    PriceExplanation(Price price) {
        var sentences = new UnorderedList();
        price.explanation(getLocale(), (key, args) -> getTranslation(key, args))
                .forEach(sentence -> sentences.add(new ListItem(sentence)));
        setSummaryText(getTranslation("catalog.explain.title"));
        setContent(sentences);
    }
}
