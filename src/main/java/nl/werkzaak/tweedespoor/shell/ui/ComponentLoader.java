package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import nl.werkzaak.tweedespoor.shell.Lean;

/** Loads the components before a view that needs more than the public pages do. */
class ComponentLoader implements BeforeEnterListener {

    private static final String CHUNK = BundleUtils.getChunkId(AllComponents.class);

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
