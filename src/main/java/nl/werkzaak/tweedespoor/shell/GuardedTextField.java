package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.textfield.TextField;

/** A text field that warns against medical data and refuses text shaped like a citizen number; keeps what was typed. */
public class GuardedTextField extends TextField {

    public GuardedTextField(String label) {
        super(label);
        GuardedText.on(this, label);
    }

    /** Checks now, for a button that submits; shows the message at the field. */
    public boolean passes() {
        return GuardedText.check(this);
    }
}
