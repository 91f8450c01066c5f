package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.werkzaak.tweedespoor.shared.CurrentActor;

/** Where a login lands: sends everybody on to the page of the own role. */
@Route("mijn")
@PermitAll
class MyPageView extends Div implements BeforeEnterObserver {
    private final transient CurrentActor actor;

    MyPageView(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                switch (actor.require().role()) {
                    case EMPLOYER -> "overzicht";
                    case COACH -> "coach";
                    case SALES -> "verkoop";
                    case ADMIN -> "beheer";
                    case EMPLOYEE -> "mijn-traject";
                });
    }
}
