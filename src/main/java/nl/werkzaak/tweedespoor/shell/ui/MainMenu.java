package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.Actor;

/** The views that this reader may open, from their {@code @Menu} metadata; bottom bar on a phone. */
class MainMenu extends Nav {

    /** More would not fit beside each other; the rest stands below "Meer". */
    private static final int BESIDE = 5;

    private final List<Anchor> links = new ArrayList<>();

    MainMenu(Optional<Actor> actor) {
        addClassName("main-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.menu.main"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> shown(entry, actor))
                .sorted(Comparator.comparing(entry -> actor.isPresent() && isOpen(entry)))
                .toList();
        int beside = entries.size() <= BESIDE ? entries.size() : BESIDE - 1;
        UnorderedList list = new UnorderedList();
        entries.subList(0, beside).forEach(entry -> list.add(item(entry)));
        if (entries.size() > beside) {
            list.add(new ListItem(more(entries.subList(beside, entries.size()))));
        }
        add(list);
        setVisible(!entries.isEmpty());
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** Marks the page that is open, or the nearest one above it, for eye and ear. */
    void mark(String path) {
        String nearest = links.stream()
                .map(Anchor::getHref)
                .filter(href -> path.equals(href) || (!href.isEmpty() && path.startsWith(href + "/")))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        for (Anchor link : links) {
            if (link.getHref().equals(nearest)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    /** Staff screens need the room; without both factors nothing but the public pages is offered. */
    private static boolean shown(MenuEntry entry, Optional<Actor> actor) {
        boolean open = isOpen(entry);
        return actor.map(known -> !(open && known.isStaff())).orElse(open);
    }

    /** Somebody with work to do here finds the public pages last. */
    private static boolean isOpen(MenuEntry entry) {
        return entry.menuClass() != null && entry.menuClass().isAnnotationPresent(AnonymousAllowed.class);
    }

    private NativeDetails more(List<MenuEntry> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        NativeDetails more = new NativeDetails(getTranslation("shell.menu.more"), list);
        more.addClassNames("drop-down", "menu-more");
        return more;
    }

    private ListItem item(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        Anchor link = new Anchor(path, getTranslation(entry.title()));
        links.add(link);
        return new ListItem(link);
    }
}
