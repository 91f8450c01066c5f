package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.sales.SalesPaths;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CustomerViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    QuotePersonas made;

    @Autowired
    OrderPersonas orders;

    @Autowired
    SalesFiles files;

    @Autowired
    PortalClock clock;

    @AfterEach
    void close() {
        screens.close();
        login.out();
        orders.tidyUp();
    }

    @Test
    void plansNotesAndHandsOver() {
        var member = employers.fresh();
        open(personas.sales(), member);
        assertThat(page()).contains("Er staat geen volgende actie gepland.", "Er zijn nog geen notities.");
        var what = _get(GuardedTextField.class, s -> s.withLabel("Wat gaat u doen?"));
        _setValue(what, "Bellen over de start");
        click("Zet op de verkooptafel");
        var on = _get(DateField.class, s -> s.withLabel("Op welke dag?"));
        assertThat(on.isInvalid()).isTrue();
        assertThat(what.getValue()).isEqualTo("Bellen over de start");
        _setValue(on, Zones.today(clock).plusDays(1));
        click("Zet op de verkooptafel");
        assertThat(page()).contains("Bellen over de start");
        _setValue(_get(GuardedTextArea.class), "Sam belt terug.");
        click("Notitie bewaren");
        assertThat(page()).contains("Sam belt terug.", "Sam Sales");
        assertThat(_get(GuardedTextArea.class).getValue()).isEmpty();
        _setValue(owner(), personas.sales2());
        var file = login.as(personas.sales(), () -> files.of(member.employerId()));
        assertThat(file.ownerName()).isEqualTo("Stella Sales");
        assertThat(file.next()).isNotNull();
        click("Gedaan");
        assertThat(page()).contains("Er staat geen volgende actie gepland.");
    }

    @Test
    void showsTheQuotesOfThisEmployerOnly() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var other = made.sent(employers.fresh(), false);
        open(personas.sales(), member);
        assertThat(page())
                .contains(quote.sent().number())
                .doesNotContain(other.sent().number());
    }

    @Test
    void staysHiddenFromEverybodyElse() {
        var member = employers.fresh();
        for (var user : new UserRow[] {member.user(), personas.coach(1), personas.admin()}) {
            open(user, member);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina vinden wij niet");
            screens.close();
        }
    }

    private void open(UserRow user, EmployerPersonas.Member member) {
        login.as(user);
        screens.load(SalesPaths.customer(member.employerId()));
    }

    @SuppressWarnings("unchecked")
    private static Select<UserRow> owner() {
        return _get(Select.class, s -> s.withLabel("Vaste contactpersoon bij Werkzaak"));
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static String page() {
        var shown = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return shown.getElement().getTextRecursively();
    }
}
