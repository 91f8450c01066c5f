package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The style guide exists in the demo only. Hears of the start as a Spring event: what a Vaadin init listener names is
 * loaded by every page.
 */
@Component
@Profile("demo")
class StyleguideRoute {

    @EventListener
    void register(ServiceInitEvent event) {
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(event.getSource().getContext()));
        if (!routes.isRouteRegistered(StyleguideView.class)) {
            routes.setAnnotatedRoute(StyleguideView.class);
        }
    }
}
