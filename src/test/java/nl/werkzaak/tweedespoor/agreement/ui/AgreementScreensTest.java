package nl.werkzaak.tweedespoor.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.agreement.SignatureManner;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.audit.DocumentRead;
import nl.werkzaak.tweedespoor.document.DocumentPage;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.SignaturePad;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AgreementScreensTest {
    @Autowired
    OrderPersonas made;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    AuthorityChecks authority;

    @Autowired
    Agreements agreements;

    @Autowired
    AuditTrail trail;

    @Autowired
    Orders orders;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @AfterEach
    void close() {
        screens.close();
        made.tidyUp();
    }

    @Test
    void readsSignsAndSeesTheReceipt() {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        reads(member, order);
        assertThat(text(_get(DocumentPage.class)))
                .contains(member.employer().name(), "A.B. (P-17)", "Pakketversie", "1.350,00");

        _setValue(field("Uw volledige naam"), member.user().name());
        _setValue(_get(Checkbox.class), true);
        _setValue(field("Code uit de mail"), code);
        click("Overeenkomst ondertekenen");

        assertThat(_get(H1.class).getText()).isEqualTo("U heeft getekend");
        assertThat(text(_get(KeyValueList.class))).contains(member.user().name(), "A.B. (P-17)", "OVK-");
        assertThat(_get(Anchor.class, spec -> spec.withText("Ondertekende overeenkomst downloaden"))
                        .getHref())
                .isNotBlank();
        reads(member, order);
        _assertNone(SigningPanel.class);
        assertThat(text(_get(Notice.class))).contains(member.user().name());
    }

    @Test
    void showsTheStoredFileAndRecordsWhoReadIt() {
        var member = employers.fresh();
        var order = made.signable(member);
        reads(member, order);
        reads(personas.sales(), order);
        reads(personas.admin(), order);
        var document = agreements.ofOrder(order).document();
        var readers = trail.reads(List.of(Objects.requireNonNull(document).value()), 0, 10);
        assertThat(readers)
                .extracting(DocumentRead::who)
                .contains(
                        member.user().id(),
                        personas.sales().id(),
                        personas.admin().id());
        assertThat(text(_get(DocumentPage.class))).contains("Opdrachtovereenkomst", "OVK-");
    }

    @Test
    void saysInOneSentenceWhereSomebodySignsWhatSigningMeans() {
        var member = employers.fresh();
        reads(member, made.signable(member));
        assertThat(text(_get(SigningPanel.class)))
                .contains("Met uw handtekening sluit uw bedrijf deze overeenkomst: het traject gaat door"
                        + " en uw bedrijf betaalt de prijs die erin staat.");
    }

    @Test
    void saysAtTheNameWhatCannotStandInTheDocumentAndKeepsIt() {
        var member = employers.fresh();
        var order = made.signable(member);
        reads(member, order);
        _setValue(field("Uw volledige naam"), "王小明");
        _setValue(_get(Checkbox.class), true);
        _setValue(field("Code uit de mail"), "123456");
        click("Overeenkomst ondertekenen");
        assertThat(field("Uw volledige naam").getErrorMessage()).contains("gewone letters");
        assertThat(field("Uw volledige naam").getValue()).isEqualTo("王小明");
        assertThat(field("Code uit de mail").getValue()).isEqualTo("123456");
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndKeepsTheRest() {
        var member = employers.fresh();
        var order = made.signable(member);
        made.code(order, member.user());
        reads(member, order);

        _setValue(field("Uw volledige naam"), member.user().name());
        _setValue(field("Code uit de mail"), "000");
        click("Overeenkomst ondertekenen");
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();

        _setValue(_get(Checkbox.class), true);
        click("Overeenkomst ondertekenen");
        assertThat(field("Code uit de mail").getErrorMessage()).contains("klopt niet");
        assertThat(field("Uw volledige naam").getValue())
                .isEqualTo(member.user().name());
        assertThat(field("Code uit de mail").getValue()).isEqualTo("000");
        assertThat(_get(Button.class, spec -> spec.withText("Overeenkomst ondertekenen"))
                        .isEnabled())
                .isTrue();
        assertThat(login.as(member.user(), () -> orders.find(order).status())).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void waitsUntilSalesHasSeenTheTradeRegister() {
        var member = employers.fresh();
        var order = made.placed(member);
        reads(member, order);
        _assertNone(SigningPanel.class);
        assertThat(text(_get(Notice.class))).contains("Nog even wachten");
        screens.close();

        login.as(personas.sales());
        screens.open("verkoop/controle");
        var card = cardOf(member);
        _click(_get(card, Button.class));
        assertThat(_get(card, Checkbox.class).getErrorMessage()).contains("vinkje");
        _setValue(_get(card, Checkbox.class), true);
        _click(_get(card, Button.class));
        assertThat(_find(Card.class))
                .noneMatch(one -> text(one).contains(member.employer().kvk().value()));
        screens.close();

        reads(member, order);
        _get(SigningPanel.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersTheFieldOfTheChosenManner() {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        reads(member, order);
        var manner = (Choice<SignatureManner>) _get(Choice.class, spec -> spec.withLabel("Hoe wilt u tekenen?"));
        _assertNone(SignaturePad.class);
        _setValue(manner, SignatureManner.DRAWN);
        _assertNone(TextField.class, spec -> spec.withLabel("Uw volledige naam"));
        _setValue(_get(Checkbox.class), true);
        _setValue(field("Code uit de mail"), code);
        click("Overeenkomst ondertekenen");
        assertThat(_get(SignaturePad.class).getErrorMessage()).contains("Teken uw handtekening in het vak");

        _get(SignaturePad.class).setValue("60,100 120,40 180,160 240,60");
        click("Overeenkomst ondertekenen");
        assertThat(_get(H1.class).getText()).isEqualTo("U heeft getekend");
    }

    @Test
    void showsTheManagerHowAColleagueCanSign() {
        var member = employers.fresh();
        reads(member, made.signable(member));
        var panel = _get(AskColleaguePanel.class);
        assertThat(panel.getSummaryText()).isEqualTo("Een collega laten tekenen");
        assertThat(text(panel)).contains("nog geen collega met het recht om te tekenen");
        assertThat(_get(panel, Anchor.class).getHref()).isEqualTo("mijn-bedrijf");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksAColleagueWhoMaySign() {
        var member = employers.fresh();
        var order = made.signable(member);
        var email = EmailAddress.parse("collega-" + member.employerId() + "@bedrijf.example");
        login.as(
                member.user(),
                () -> colleagues.invite(
                        member.employerId(), email, "Carla Collega", Set.of(Right.READ, Right.SIGN), Mandate.ADVISER));
        personas.choosePassword(personas.find(email.value()).orElseThrow().id());
        reads(member, order);
        var panel = _get(AskColleaguePanel.class);
        assertThat(text(panel)).contains("Met de link alleen kan niemand tekenen");
        _click(_get(panel, Button.class));
        assertThat(text(_get(panel, Notice.class))).contains("Carla Collega krijgt een mail");
    }

    @Test
    @SuppressWarnings("unchecked")
    void declinesWithAReason() {
        var member = employers.fresh();
        var order = made.signable(member);
        reads(member, order);
        var reason = (Choice<CancellationReason>) _get(_get(DeclinePanel.class), Choice.class);
        var decline = _get(DeclinePanel.class);
        _click(_find(decline, Button.class).getFirst());
        assertThat(reason.isInvalid()).isTrue();

        _setValue(reason, CancellationReason.PRICE);
        _click(_find(decline, Button.class).getFirst());
        _fireConfirm(_get(ConfirmDialog.class));
        _assertNone(SigningPanel.class);
        assertThat(login.as(member.user(), () -> orders.find(order).status())).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void letsAnAdviserReadButNotSign() {
        var order = made.signable(employers.sanne());
        login.as(employers.pieter());
        screens.open("bestellingen/" + order + "/overeenkomst");
        _get(DocumentPage.class);
        _assertNone(SigningPanel.class);
        assertThat(text(_get(Notice.class))).contains("collega met het recht om te tekenen");
    }

    @Test
    void showsNoAgreementOrReceiptOfAnother() {
        var order = made.signable(employers.fresh());
        login.as(employers.fresh().user());
        screens.open();
        UI.getCurrent().navigate("bestellingen/" + order + "/overeenkomst");
        _assertNone(DocumentPage.class);
        UI.getCurrent().navigate("bestellingen/" + order + "/ontvangst");
        _assertNone(ReceiptView.class);
    }

    private void reads(Member member, OrderId order) {
        reads(member.user(), order);
    }

    private void reads(UserRow user, OrderId order) {
        screens.close();
        login.as(user);
        screens.open("bestellingen/" + order + "/overeenkomst");
    }

    private static Card cardOf(Member member) {
        return _find(Card.class).stream()
                .filter(card -> text(card).contains(member.employer().kvk().value()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
