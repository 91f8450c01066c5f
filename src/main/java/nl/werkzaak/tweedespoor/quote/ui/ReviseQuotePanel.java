package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Sales begins a new version; the employer can accept the present one until the new one is sent. */
class ReviseQuotePanel extends Details {
    ReviseQuotePanel(Runnable revise) {
        addClassName("cancel-panel");
        setSummaryText(getTranslation("quote.revise.title"));
        var form = new Div(
                new Paragraph(getTranslation("quote.revise.text")),
                new Button(getTranslation("quote.revise.button"), click -> revise.run()));
        form.addClassName("form");
        add(form);
    }
}
