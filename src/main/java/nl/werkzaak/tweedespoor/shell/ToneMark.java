package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Span;

/** The shape of a tone, drawn by the style sheet; silent for screen readers because the text beside it says it. */
class ToneMark extends Span {

    ToneMark(Tone tone) {
        addClassNames("tone-mark", tone.css());
        getElement().setAttribute("aria-hidden", "true");
    }
}
