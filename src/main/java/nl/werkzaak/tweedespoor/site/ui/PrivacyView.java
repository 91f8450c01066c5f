package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.Lean;

/** What happens with personal data (AVG 13-14). */
@Route("privacy")
@Lean
@AnonymousAllowed
class PrivacyView extends StatementPage {

    PrivacyView(Texts texts) {
        super("site.privacy", texts);
    }
}
