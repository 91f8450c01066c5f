package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shell.Notice;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Around every page: brand, menu, language, account. Plain elements instead of a layout component, because every public
 * page loads it. The menu comes from the views' own {@code @Menu} metadata.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Div alerts = new Div();
    private final MainMenu menu;

    MainLayout(CurrentActor currentActor, ObjectProvider<AuthenticationContext> authentication) {
        addClassName("portal-layout");
        var actor = currentActor.get();
        menu = new MainMenu(actor);
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        alerts.addClassName("alerts");
        alerts.setId("alerts");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, new TopBar(menu, actor, () -> authentication.ifAvailable(AuthenticationContext::logout)));
        add(alerts, main, footer(), new ConnectionNote());
        actor.ifPresent(known -> {
            addClassName("logged-in");
            add(new SessionDialog());
            getElement().setAttribute("data-session-seconds", String.valueOf(sessionSeconds()));
            getElement().setAttribute("data-who", known.id().toString());
        });
        if (menu.isEmpty()) {
            addClassName("no-menu");
        }
    }

    /** Shows a message above the page that is open. */
    static void alert(UI ui, Notice notice) {
        ui.getChildren()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst()
                .ifPresent(layout -> layout.show(notice));
    }

    private void show(Notice notice) {
        alerts.removeAll();
        alerts.add(notice);
        notice.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("this.scrollIntoView({block: 'center'});" + " this.focus({preventScroll: true});");
    }

    /** Called by the session dialog; any request keeps the session, so there is nothing more to do. */
    @ClientCallable
    void stayLoggedIn() {
        // the round trip itself is the point
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        alerts.removeAll();
        menu.mark(event.getLocation().getPath());
        getElement().executeJs("window.portal && window.portal.arrived()");
    }

    private static int sessionSeconds() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? 0 : request.getWrappedSession().getMaxInactiveInterval();
    }

    private Component footer() {
        Nav links = new Nav(
                link("controle", "shell.footer.verify"),
                link("privacy", "shell.footer.privacy"),
                link("toegankelijkheid", "shell.footer.accessibility"),
                link("voorwaarden", "shell.footer.terms"));
        links.getElement().setAttribute("aria-label", getTranslation("shell.footer.label"));
        Footer footer = new Footer(new Span(getTranslation("shell.footer.line")), links);
        footer.addClassName("page-footer");
        return footer;
    }

    private Anchor link(String address, String key) {
        return new Anchor(address, getTranslation(key));
    }
}
