package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Facts as a real description list: label beside value, below each other on a phone. */
public class KeyValueList extends DescriptionList {

    public KeyValueList() {
        addClassName("key-values");
    }

    public KeyValueList add(String label, String value) {
        return add(label, new Text(value));
    }

    public KeyValueList add(String label, Component value) {
        Div pair = new Div(new Term(label), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
