package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** The browser's own check box with its label, for public pages. */
public class CheckInput extends AbstractCompositeField<Div, CheckInput, Boolean> implements HasLabel {

    private static final String CHECKED = "checked";

    private final Element box = new Element("input");
    private final NativeLabel label = new NativeLabel();

    public CheckInput(String text, String id) {
        super(false);
        box.setAttribute("type", "checkbox").setAttribute("id", id);
        box.addPropertyChangeListener(
                CHECKED, "change", change -> setModelValue(box.getProperty(CHECKED, false), change.isUserOriginated()));
        label.setText(text);
        label.setFor(id);
        getContent().addClassName("check-input");
        getContent().getElement().appendChild(box, label.getElement());
    }

    @Override
    protected void setPresentationValue(Boolean checked) {
        box.setProperty(CHECKED, checked);
    }

    @Override
    public void setLabel(String text) {
        label.setText(text);
    }

    @Override
    public String getLabel() {
        return label.getText();
    }
}
