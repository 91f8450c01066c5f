package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Between writing and handing in: a word that looks medical stops nobody, but it is read once more. */
class MedicalCheck extends Div {
    /** Goes on at once when nothing was found; else asks first, with the way back to the text. */
    void pass(List<String> found, Runnable back, Runnable goOn) {
        removeAll();
        if (found.isEmpty()) {
            goOn.run();
        } else {
            add(new MedicalWarning(found, back, () -> {
                removeAll();
                goOn.run();
            }));
        }
    }
}
