package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The browser's own date input: a phone shows its own picker, a keyboard types day, month and year, and a public page
 * loads nothing for it.
 */
public class DateInput extends AbstractCompositeField<Div, DateInput, @Nullable LocalDate>
        implements HasLabel, HasValidation, Focusable<DateInput> {

    private final NativeLabel label = new NativeLabel();
    private final Paragraph helper = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final Input input = new Input();
    private boolean invalid;

    public DateInput(String text, String id) {
        super(null);
        input.setType("date");
        input.setId(id);
        label.setText(text);
        label.setFor(id);
        helper.addClassName("field-helper");
        helper.setId(id + "-helper");
        helper.setVisible(false);
        error.addClassName("field-error");
        error.setId(id + "-error");
        error.setVisible(false);
        input.getElement().setAttribute("aria-describedby", id + "-helper " + id + "-error");
        input.addValueChangeListener(change -> setModelValue(parse(change.getValue()), change.isFromClient()));
        getContent().addClassName("date-input");
        getContent().add(label, helper, input, error);
    }

    public DateInput helper(String text) {
        helper.setText(text);
        helper.setVisible(true);
        return this;
    }

    /** The first and last day that can be chosen. */
    public DateInput between(LocalDate first, LocalDate last) {
        input.getElement().setAttribute("min", first.toString()).setAttribute("max", last.toString());
        return this;
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
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
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        this.invalid = invalid;
        error.setVisible(invalid);
        input.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
        getContent().setClassName("date-input-invalid", invalid);
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }
}
