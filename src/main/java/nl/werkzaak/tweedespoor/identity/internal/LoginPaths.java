package nl.werkzaak.tweedespoor.identity.internal;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;

/** The addresses of the login steps, with their forms. */
public final class LoginPaths {
    public static final String LOGIN = "/login";
    public static final String CODE = "/login/code";
    public static final String RESEND = "/login/code/opnieuw";
    public static final String LOGOUT = "/logout";

    private static final String OWN_PAGE = "mijn";

    private LoginPaths() {}

    /** Where a person lands after the second factor without a page asked for before: the own page, else the start. */
    static String home(ServletContext context) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        return routes.getNavigationTarget(OWN_PAGE).isPresent() ? "/" + OWN_PAGE : "/";
    }
}
