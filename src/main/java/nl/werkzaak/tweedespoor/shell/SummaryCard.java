package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;

/** Stays in view beside a form: price, start, until when it is held, what is still needed. */
public class SummaryCard extends Aside {

    private final KeyValueList facts = new KeyValueList();

    public SummaryCard(String title) {
        addClassNames("card", "summary-card");
        add(new H2(title), facts);
    }

    public SummaryCard fact(String label, String value) {
        facts.add(label, value);
        return this;
    }

    public SummaryCard fact(String label, Component value) {
        facts.add(label, value);
        return this;
    }
}
