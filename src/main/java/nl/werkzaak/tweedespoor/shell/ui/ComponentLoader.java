package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import nl.werkzaak.tweedespoor.shell.Lean;

/** Loads the components of {@code AllComponents} before a view that needs more than the public pages do. */
class ComponentLoader implements BeforeEnterListener {

    /** Put together from two pieces: a class that is named here would be part of every first page. */
    private static final String CHUNK =
            BundleUtils.getChunkId(ComponentLoader.class.getPackageName() + "." + "All".concat("Components"));

    private boolean loaded;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (loaded || event.getNavigationTarget().isAnnotationPresent(Lean.class)) {
            return;
        }
        loaded = true;
        event.getUI()
                .getPage()
                .addDynamicImport(
                        "return window.Vaadin.Flow.loadOnDemand && window.Vaadin.Flow.loadOnDemand('" + CHUNK + "');");
    }
}
