package nl.werkzaak.tweedespoor.operations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HealthViewTest {
    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void tellsTheAdminHowEachPartIs() {
        login.as(personas.admin());
        screens.open("beheer/gezondheid");
        var words = _get(CardTable.class).getElement().getTextRecursively();
        assertThat(words)
                .contains("Database", "antwoordt", "De taken draaien op tijd", "Het certificaat is geldig tot");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Niet geschikt voor echt gebruik");
        assertThat(_find(ListItem.class))
                .anySatisfy(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("testzegel", "PORTAL_SEAL_KEYSTORE"));
    }

    @Test
    void isForTheAdminOnly() {
        login.as(personas.sales());
        screens.open("beheer/gezondheid");
        _assertNone(HealthView.class);
    }
}
