package nl.werkzaak.tweedespoor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a session's end says; that it counts and comes in time is for the browser's test. */
@PortalTest
class SessionTest {
    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private Personas personas;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void warnsWhoIsLoggedInAndNobodyElse() {
        screens.open("");
        _assertNone(HtmlContainer.class, spec -> spec.withId("session-dialog"));
        screens.close();

        login.as(personas.sales());
        screens.open("verkoop");

        var dialog = _get(HtmlContainer.class, spec -> spec.withId("session-dialog"));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Bent u er nog?", "Wat u typte blijft bewaard", "U bent uitgelogd");
        assertThat(_get(NativeButton.class, spec -> spec.withId("session-stay")).getText())
                .isEqualTo("Ingelogd blijven");
    }

    @Test
    void saysInBothLanguagesWhatWasKeptInsteadOfReloadingSilently() {
        screens.open("");
        var dutch = messages(Texts.DUTCH);
        assertThat(dutch.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(dutch.getSessionExpiredCaption()).isEqualTo("U bent uitgelogd");
        assertThat(dutch.getSessionExpiredMessage()).contains("Wat u typte is bewaard");
        assertThat(dutch.getInternalErrorMessage()).contains("Dit ligt niet aan u");
        var english = messages(Texts.ENGLISH);
        assertThat(english.getSessionExpiredCaption()).isEqualTo("You have been logged out");
        assertThat(english.getSessionExpiredMessage()).contains("What you typed has been kept");
    }

    private static SystemMessages messages(Locale locale) {
        return VaadinService.getCurrent().getSystemMessages(locale, VaadinRequest.getCurrent());
    }
}
