package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.Lean;

/** The terms in plain words; the agreement's own annex binds. */
@Route("voorwaarden")
@Lean
@AnonymousAllowed
class TermsView extends StatementPage {

    TermsView(Texts texts) {
        super("site.terms", texts);
    }
}
