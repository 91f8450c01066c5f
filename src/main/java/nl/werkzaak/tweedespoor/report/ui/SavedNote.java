package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.Formats;

/** When the text was last kept, said aloud as well. */
class SavedNote extends Span {
    SavedNote() {
        getElement().setAttribute("role", "status");
        addClassName("muted");
    }

    void at(Instant moment) {
        setText(getTranslation("report.form.saved", Formats.time(moment)));
    }
}
