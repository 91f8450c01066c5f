package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Six digits; a phone shows its digits and offers the code from the newest message. */
class CodeField extends TextField {
    CodeField(String label) {
        super(label);
        getElement().setAttribute("autocomplete", "one-time-code");
        setRequiredIndicatorVisible(true);
        setMaxLength(12);
        addAttachListener(attach -> getElement()
                .executeJs("customElements.whenDefined(this.localName).then(() => this.updateComplete)"
                        + ".then(() => this.inputElement.setAttribute('inputmode', 'numeric'))"));
    }
}
