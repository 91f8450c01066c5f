package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A way to another page with one figure or sentence about it. */
class LinkCard extends Article {
    LinkCard(String path, String title, String text) {
        addClassNames("card", "link-card");
        var words = new Paragraph(text);
        words.addClassName("muted");
        add(new H3(new Anchor(path, title)), words);
    }

    /** For what waits for the reader. */
    LinkCard now() {
        addClassName("link-card-now");
        return this;
    }

    /** With a figure that the eye finds first. */
    LinkCard(String path, String title, String text, long figure) {
        this(path, title, text);
        var number = new Span(String.valueOf(figure));
        number.addClassName("figure");
        addComponentAsFirst(number);
    }
}
