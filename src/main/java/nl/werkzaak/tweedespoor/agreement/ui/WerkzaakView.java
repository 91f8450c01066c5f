package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.agreement.LegalData;
import nl.werkzaak.tweedespoor.agreement.WerkzaakParty;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** Werkzaak as a party: its legal data and who signs for it. */
@Route("beheer/werkzaak")
@RolesAllowed("ADMIN")
@Menu(title = "agreement.werkzaak.menu", order = 80)
class WerkzaakView extends NarrowPage implements HasDynamicTitle {
    private final WerkzaakParty party;
    private final Div answer = new Div();

    WerkzaakView(WerkzaakParty party, Clock clock) {
        this.party = party;
        answer.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("agreement.werkzaak.title"), getTranslation("agreement.werkzaak.why")),
                answer,
                new LegalDataForm(party.legalData().orElse(null), this::save),
                new MandatePanel(party, Zones.today(clock), () -> tell("agreement.werkzaak.granted")));
    }

    private void save(LegalData data) {
        party.change(data);
        tell("agreement.werkzaak.saved");
    }

    private void tell(String key) {
        answer.removeAll();
        answer.add(Notice.success(getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.werkzaak.title");
    }
}
