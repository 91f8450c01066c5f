package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Span;

/** A status as text, shape and colour. */
public class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        addClassNames("badge", tone.css());
        add(new ToneMark(tone), new Span(text));
    }
}
