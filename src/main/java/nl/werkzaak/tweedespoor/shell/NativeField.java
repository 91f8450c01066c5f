package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A field of the browser's own, for public pages, which load nothing for it: a label, a line of help, the input, and the
 * error that screen readers tie to it.
 *
 * @param <C> the field itself
 * @param <T> its value
 */
public abstract class NativeField<C extends NativeField<C, T>, T extends @Nullable Object>
        extends AbstractCompositeField<Div, C, T> implements HasLabel, ShowsError, Focusable<C> {

    private final NativeLabel label = new NativeLabel();
    private final Paragraph helper = new Paragraph();
    private final FieldError error = new FieldError();
    private final Input input = new Input();

    protected NativeField(T empty, String type, String text, String id) {
        super(empty);
        input.setType(type);
        input.setId(id);
        label.setText(text);
        label.setFor(id);
        helper.addClassName("field-helper");
        helper.setId(id + "-helper");
        helper.setVisible(false);
        error.setId(id + "-error");
        input.getElement().setAttribute("aria-describedby", id + "-helper " + id + "-error");
        input.addValueChangeListener(change -> setModelValue(parsed(change.getValue()), change.isFromClient()));
        getContent().addClassName("native-field");
        getContent().add(label, helper, input, error);
    }

    /** What the input's text means. */
    protected abstract T parsed(String text);

    /** How a value stands in the input. */
    protected abstract String written(T value);

    protected Input input() {
        return input;
    }

    @SuppressWarnings("unchecked") // the field itself, by its own type parameter
    public C helper(String text) {
        helper.setText(text);
        helper.setVisible(true);
        return (C) this;
    }

    /** Shows why the value is refused; it stays as it was typed. */
    public void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }

    @Override
    protected void setPresentationValue(T value) {
        input.setValue(written(value));
    }

    @Override
    public void focus() {
        input.focus();
    }

    @Override
    public void setLabel(String text) {
        label.setText(text);
    }

    @Override
    public String getLabel() {
        return label.getText();
    }

    @Override
    public FieldError errorLine() {
        return error;
    }

    @Override
    public void setInvalid(boolean invalid) {
        ShowsError.super.setInvalid(invalid);
        input.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
        getContent().setClassName("native-field-invalid", invalid);
    }
}
