package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import nl.werkzaak.tweedespoor.shared.Formats;

/** Turns the pages of a long list, in small steps or to an end; says aloud where one is. */
class Pager extends Nav {
    private final Span where = new Span();
    private final NativeButton first;
    private final NativeButton previous;
    private final NativeButton next;
    private final NativeButton last;
    private final int size;
    private int page = 1;
    private int pages = 1;

    /** @param turn gets the number of the page wanted, from 1 on */
    Pager(String caption, int size, IntConsumer turn) {
        this.size = size;
        addClassName("pager");
        setAriaLabel(getTranslation("shell.pager", caption));
        where.getElement().setAttribute("role", "status");
        first = button("first", () -> turn.accept(1));
        previous = button("previous", () -> turn.accept(page - 1));
        next = button("next", () -> turn.accept(page + 1));
        last = button("last", () -> turn.accept(pages));
        add(where, first, previous, next, last);
    }

    private NativeButton button(String key, Runnable turn) {
        var button = new NativeButton(getTranslation("shell.pager." + key), click -> turn.run());
        button.addClassName("button-plain");
        return button;
    }

    /** The page that can be shown of so many rows: the one asked for, or the last. */
    int within(int asked, int rows) {
        pages = Math.max(1, (rows + size - 1) / size);
        page = Math.clamp(asked, 1, pages);
        return page;
    }

    void show(int rows) {
        var begin = (page - 1) * size + 1;
        where.setText(getTranslation(
                "shell.pager.where",
                Formats.number(begin, getLocale()),
                Formats.number(Math.min(rows, page * size), getLocale()),
                Formats.number(rows, getLocale())));
        List.of(first, previous).forEach(back -> show(back, page > 1));
        List.of(next, last).forEach(on -> show(on, page < pages));
        setVisible(rows > 0);
    }

    /** One page needs no buttons. */
    private void show(NativeButton button, boolean leadsOn) {
        button.setEnabled(leadsOn);
        button.setVisible(pages > 1);
    }
}
