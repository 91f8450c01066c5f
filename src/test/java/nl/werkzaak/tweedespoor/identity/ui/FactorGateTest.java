package nl.werkzaak.tweedespoor.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Navigation inside a loaded page, which Spring Security never sees. */
@PortalTest
class FactorGateTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void leadsAPasswordAloneToTheCodeFromEveryProtectedView() {
        login.withPasswordOnly(employers.sanne().user());
        screens.open("login");
        for (var route : new String[] {"mijn-account", "mijn-bedrijf"}) {
            UI.getCurrent().navigate(route);
            assertThat(_get(H1.class).getText()).as(route).isEqualTo("Vul uw code in");
        }
        login.withPasswordOnly(personas.admin());
        UI.getCurrent().navigate("beheer/gebruikers");
        assertThat(_get(H1.class).getText()).isEqualTo("Vul uw code in");
    }

    @Test
    void opensTheViewAfterBothFactors() {
        login.as(employers.sanne().user());
        screens.open("mijn-account");
        _assertOne(AccountView.class);
    }

    @Test
    void leadsAVisitorToTheLogin() {
        screens.open("mijn-account");
        _assertNone(AccountView.class);
        UI.getCurrent().navigate("login/code");
        _assertOne(LoginView.class);
    }

    @Test
    void hidesTheUsersFromOthers() {
        login.as(personas.sales());
        screens.open("beheer/gebruikers");
        _assertNone(UsersView.class);
    }
}
