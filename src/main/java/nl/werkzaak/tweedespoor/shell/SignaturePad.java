package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A field to draw a signature in, with finger, pen, mouse or the arrow keys. Its value is the strokes on a field of 600
 * by 200, {@code "10,20 12,24;40,20 44,30"}; empty while nothing is drawn.
 */
public class SignaturePad extends AbstractCompositeField<Div, SignaturePad, String>
        implements HasLabel, ShowsError, Focusable<SignaturePad> {

    /** What is drawn on; the browser's part is {@code scripts/signature.js}. */
    @Tag("signature-area")
    @JavaScript("context://scripts/signature.js")
    private static class Area extends AbstractSinglePropertyField<Area, String> implements Focusable<Area> {
        Area() {
            super("drawing", "", false);
        }
    }

    private static final String ID = "signature-pad";

    private final Span label = new Span();
    private final Area area = new Area();
    private final FieldError error = new FieldError();

    public SignaturePad() {
        super("");
        setLabel(getTranslation("shell.pad.label"));
        label.addClassName("signature-label");
        label.setId(ID + "-label");
        var help = new Paragraph(getTranslation("shell.pad.help"));
        help.addClassName("field-helper");
        help.setId(ID + "-help");
        error.setId(ID + "-error");
        area.getElement()
                .setAttribute("role", "application")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", ID + "-label")
                .setAttribute("aria-describedby", ID + "-help " + ID + "-error")
                .setAttribute("data-down", getTranslation("shell.pad.down"))
                .setAttribute("data-up", getTranslation("shell.pad.up"))
                .setAttribute("data-empty", getTranslation("shell.pad.empty"));
        area.addValueChangeListener(change -> setModelValue(change.getValue(), change.isFromClient()));
        var clear = new Button(getTranslation("shell.pad.clear"), click -> area.setValue(""));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("signature-pad");
        getContent().add(label, help, area, clear, error);
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setValue(value);
    }

    @Override
    public void focus() {
        area.focus();
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
}
