package nl.werkzaak.tweedespoor.capacity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import nl.werkzaak.tweedespoor.shell.FileField;
import nl.werkzaak.tweedespoor.shell.FileLink;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CoachSheetViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void asksForAListFirst() {
        login.as(personas.admin());
        screens.open("beheer/coaches/inlezen");
        assertThat(_get(FileLink.class).getText()).isEqualTo("Lijst downloaden");
        _click(_get(Button.class, spec -> spec.withText("Lijst inlezen")));
        assertThat(_get(FileField.class).isInvalid()).isTrue();
        assertThat(_get(FileField.class).getErrorMessage()).isEqualTo("Kies eerst een lijst.");
    }

    @Test
    void hidesTheListFromSales() {
        login.as(personas.sales());
        screens.open("beheer/coaches/inlezen");
        _assertNone(FileField.class);
    }
}
