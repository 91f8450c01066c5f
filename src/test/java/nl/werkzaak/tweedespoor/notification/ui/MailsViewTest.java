package nl.werkzaak.tweedespoor.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MailsViewTest {
    private static final String ADDRESS = "mails-view@zorghuis-delinge.example";

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void oneFailedMail() {
        var mail = new OutgoingMail(
                "mails-view", EmailAddress.parse(ADDRESS), Texts.DUTCH, "ready", Map.of("link", "/mijn"));
        transaction.executeWithoutResult(status -> outbox.enqueue(mail));
        jdbc.sql("UPDATE outbox_mail SET state = 'FAILED', attempts = 12, created_at = '2099-01-01'"
                        + " WHERE event_key = 'mails-view'")
                .update();
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
        jdbc.sql("DELETE FROM outbox_mail WHERE event_key = 'mails-view'").update();
    }

    @Test
    void letsTheAdminSendAFailedMailAgain() {
        login.as(personas.admin());
        screens.open("beheer/mail");
        filter().setValue(MailState.FAILED);
        _click(_get(Button.class, spec -> spec.withText("Opnieuw verzenden")));
        assertThat(state()).isEqualTo("HELD");
        assertThat(jdbc.sql("SELECT attempts FROM outbox_mail WHERE event_key = 'mails-view'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void hidesTheOutboxFromOthers() {
        login.as(personas.sales());
        screens.open("beheer/mail");
        _assertNone(CardTable.class);
    }

    @Test
    void hasNoDemoMailboxOutsideTheDemo() {
        login.as(personas.admin());
        screens.open("demo/mail");
        assertThat(_find(H1.class)).noneMatch(title -> title.getText().equals("Demo-postbus"));
    }

    @SuppressWarnings("unchecked")
    private static Select<MailState> filter() {
        return _get(Select.class, spec -> spec.withLabel("Status"));
    }

    private String state() {
        return jdbc.sql("SELECT state FROM outbox_mail WHERE event_key = 'mails-view'")
                .query(String.class)
                .single();
    }
}
