package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** All that is not right yet, above the form; each line brings the focus to its field. Hidden while empty. */
public class ErrorSummary extends Div {

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2(getTranslation("shell.errors.title")), new Paragraph(getTranslation("shell.errors.kept")), list);
        setVisible(false);
    }

    public void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** Adds a line for a field; the field itself shows its own message. */
    public ErrorSummary add(Component field, String message) {
        NativeButton link = new NativeButton(message, click -> focus(field));
        link.addClassName("link-button");
        list.add(new ListItem(link));
        setVisible(true);
        return this;
    }

    /** Adds a line that belongs to no field. */
    public ErrorSummary addLine(String message) {
        list.add(new ListItem(message));
        setVisible(true);
        return this;
    }

    /**
     * Shows every invalid field among these, in this order, and takes the focus.
     *
     * @return whether something is invalid
     */
    public boolean show(Component... fields) {
        clear();
        for (Component field : fields) {
            if (field instanceof HasValidation validated && validated.isInvalid()) {
                add(field, message(field, validated));
            }
        }
        if (isVisible()) {
            takeFocus();
        }
        return isVisible();
    }

    /** Brings the summary into view and under the keyboard. */
    public void takeFocus() {
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }

    private static String message(Component field, HasValidation validated) {
        String error = validated.getErrorMessage() == null ? "" : validated.getErrorMessage();
        String label = field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
        if (error.isBlank()) {
            return label;
        }
        return label.isBlank() ? error : label + ": " + error;
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("this.focus && this.focus(); this.scrollIntoView({block: 'center'});");
        }
    }
}
