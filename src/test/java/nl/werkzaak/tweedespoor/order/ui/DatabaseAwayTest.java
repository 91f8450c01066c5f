package nl.werkzaak.tweedespoor.order.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.agreement.AgreementStatus;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database goes away and comes back while somebody works; the pool is the one of production. */
@PortalTest
class DatabaseAwayTest {
    private static final String TOLD = "De opslag is even niet bereikbaar";

    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Orders orders;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Signing signing;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private DataSource pool;

    private Member member;

    @BeforeEach
    void logIn() {
        made.needCoach();
        member = employers.fresh();
        login.as(member.user());
    }

    @AfterEach
    void tidyUp() {
        if (UI.getCurrent() != null) {
            screens.close();
        }
        made.tidyUp();
    }

    @Test
    void keepsWhatWasTypedMeanwhileAndSavesItAfterwards() {
        var draft = open(made.answers(member).withStep(0));

        Wire.cut(pool, () -> {
            happens(() -> _setValue(field("Achternaam"), "De Vries"));
            assertThat(told()).contains(TOLD, "Wat u typte staat nog op deze pagina");
            happens(() -> click("Verder"));
            assertThat(field("Achternaam").getValue()).isEqualTo("De Vries");
        });

        assertThat(drafts.load(draft).form()).isEqualTo(made.answers(member).withStep(0));
        happens(() -> click("Verder"));
        assertThat(drafts.load(draft).form().who().lastName()).isEqualTo("De Vries");
        assertThat(drafts.load(draft).form().step()).isEqualTo(1);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Achternaam"))).isEmpty();
    }

    @Test
    void placesTheOrderOnceItIsBack() {
        var draft = open(made.answers(member).withStep(0));
        for (var step = 1; step <= 4; step++) {
            click("Verder");
        }

        Wire.cut(pool, () -> {
            happens(() -> click("Bestelling plaatsen"));
            assertThat(told()).contains(TOLD);
        });

        assertThat(orders.mine()).isEmpty();
        assertThat(drafts.load(draft).form().who().lastName()).isEqualTo("Jansen");
        click("Bestelling plaatsen");
        assertThat(orders.mine()).hasSize(1);
    }

    @Test
    void signsNothingWithoutItAndEverythingAfterwards() {
        var order = made.signable(member);
        var signature = new Signature(member.user().name(), true, made.code(order, member.user()));
        login.as(member.user());
        screens.open();

        Wire.cut(pool, () -> {
            happens(() -> signing.sign(order, signature));
            assertThat(told()).contains(TOLD);
            UI.getCurrent().navigate("bestellingen");
            assertThat(_get(H1.class).getText()).isEqualTo(TOLD);
            assertThat(_get(NativeButton.class, spec -> spec.withText("Opnieuw proberen"))
                            .isVisible())
                    .isTrue();
        });

        assertThat(state(order)).isEqualTo(OrderStatus.PLACED + " " + AgreementStatus.OFFERED);
        signing.sign(order, signature);
        assertThat(state(order)).isEqualTo(OrderStatus.CONFIRMED + " " + AgreementStatus.SIGNED);
        UI.getCurrent().navigate("bestellingen");
        _assertNone(H1.class, spec -> spec.withText(TOLD));
    }

    /** As in a request: what the event does not catch itself reaches the session's error handler. */
    private static void happens(Runnable event) {
        try {
            event.run();
        } catch (Exception failure) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        }
    }

    private static String told() {
        return _get(Notice.class, spec -> spec.withClasses("notice-error"))
                .getElement()
                .getTextRecursively();
    }

    private String state(OrderId order) {
        return orders.find(order).status() + " " + agreements.ofOrder(order).status();
    }

    private DraftId open(OrderForm form) {
        var draft = drafts.create(form).id();
        screens.open("bestellen/" + draft);
        return draft;
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
