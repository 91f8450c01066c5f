package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** The top of every page: its only H1, one line why, the way back and at most one primary action. */
public class PageHeader extends Composite<Header> {

    private final Nav trail = new Nav();
    private final OrderedList crumbs = new OrderedList();
    private final Div actions = new Div();

    public PageHeader(String title, @Nullable String why) {
        H1 heading = new H1(title);
        heading.setId("page-title");
        heading.getElement().setAttribute("tabindex", "-1");
        Div words = new Div(heading);
        words.addClassName("page-header-words");
        if (why != null) {
            Paragraph line = new Paragraph(why);
            line.addClassName("page-header-why");
            words.add(line);
        }
        trail.addClassName("breadcrumb");
        trail.getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        trail.add(crumbs);
        trail.setVisible(false);
        actions.addClassName("page-header-action");
        actions.setVisible(false);
        Div row = new Div(words, actions);
        row.addClassName("page-header-row");
        getContent().addClassName("page-header");
        getContent().add(trail, row);
    }

    /** Adds a step of the way back, highest first. */
    public PageHeader breadcrumb(String label, Class<? extends Component> view) {
        return crumb(new RouterLink(label, view));
    }

    public PageHeader breadcrumb(String label, Class<? extends Component> view, RouteParameters parameters) {
        return crumb(new RouterLink(label, view, parameters));
    }

    /** Sets the one primary action; a bar at the bottom of a phone's screen. */
    public PageHeader action(Component primary) {
        actions.removeAll();
        actions.add(primary);
        actions.setVisible(true);
        return this;
    }

    private PageHeader crumb(RouterLink link) {
        crumbs.add(new ListItem(link));
        trail.setVisible(true);
        return this;
    }
}
