package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.Lean;

/** How far the portal follows EN 301 549 and WCAG 2.2. */
@Route("toegankelijkheid")
@Lean
@AnonymousAllowed
class AccessibilityView extends StatementPage {

    AccessibilityView(Texts texts) {
        super("site.accessibility", texts);
    }
}
