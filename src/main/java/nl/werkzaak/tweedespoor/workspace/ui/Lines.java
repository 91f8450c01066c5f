package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Lines that look like those of the documents: a name with its state, a quiet line below it, one action beside it. */
class Lines extends UnorderedList {
    Lines() {
        addClassName("document-list");
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    /** @return where more about this line can be put */
    Div line(String name, String facts, @Nullable Component badge, @Nullable Component action) {
        var title = new Span(name);
        title.addClassName("document-name");
        var head = new Div(title);
        head.addClassName("document-head");
        if (badge != null) {
            head.add(badge);
        }
        var words = new Div(head);
        words.addClassName("document-words");
        if (!facts.isBlank()) {
            var more = new Span(facts);
            more.addClassName("muted");
            words.add(more);
        }
        var item = new ListItem(words);
        if (action != null) {
            item.add(action);
        }
        add(item);
        return words;
    }

    Component nothing(String text) {
        var empty = new Paragraph(text);
        empty.addClassName("muted");
        return empty;
    }
}
