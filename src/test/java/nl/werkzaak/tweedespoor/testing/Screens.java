package nl.werkzaak.tweedespoor.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Opens views without a browser, behind the same access checks; use between {@link Login#as} and {@link #close}. */
@Component
public class Screens {
    /** Views are package-private, which Karibu's own discovery leaves out. */
    private static final Routes ROUTES = new Routes(
            found(new AnnotationTypeFilter(Route.class, false), new AnnotationTypeFilter(Layout.class, false)),
            found(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    private final ApplicationContext context;

    Screens(ApplicationContext context) {
        this.context = context;
    }

    /** A fresh UI for whoever the thread acts as. */
    public void open() {
        MockVaadin.setMockRequestFactory(Screens::request);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        VaadinSession.getCurrent().setLocale(Texts.DUTCH);
        UI.getCurrent().setLocale(Texts.DUTCH);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /** A fresh UI at an address. */
    public void open(String route) {
        open();
        UI.getCurrent().navigate(route);
    }

    /** As when the address is typed in the browser: also one that no view answers for. */
    public void load(String address) {
        open();
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }

    public void close() {
        MockVaadin.tearDown();
    }

    /** Spring Security's filter, which would put the user into the request, does not run here. */
    private static FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        var user = SecurityContextHolder.getContext().getAuthentication();
        request.setUserPrincipalInt(user);
        request.setUserInRole((principal, role) -> user != null
                && user.getAuthorities().stream().anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
        return request;
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (var filter : filters) {
            scanner.addIncludeFilter(filter);
        }
        var classes = new LinkedHashSet<Class<? extends T>>();
        for (var bean : scanner.findCandidateComponents("nl.werkzaak.tweedespoor")) {
            var name = java.util.Objects.requireNonNull(bean.getBeanClassName());
            classes.add((Class<? extends T>) ClassUtils.resolveClassName(name, Screens.class.getClassLoader()));
        }
        return classes;
    }
}
