package nl.werkzaak.tweedespoor.waiting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.testing.WaitingPersonas;
import nl.werkzaak.tweedespoor.waiting.WaitingOffers;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;
import nl.werkzaak.tweedespoor.waiting.WaitingStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the waiting list, from the full week in the wizard to the held seat in it. */
@PortalTest
class WaitingScreensTest {
    @Autowired
    private WaitingPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private WaitingOffers offers;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @AfterEach
    void tidyUp() {
        if (UI.getCurrent() != null) {
            screens.close();
        }
        made.tidyUp();
    }

    @Test
    void leadsFromAFullStartStepToAPlaceOnTheList() {
        made.full();
        var member = employers.fresh();
        var draft = made.draft(member, desk.today().minusWeeks(30));
        open(member.user(), "bestellen/" + draft);
        assertThat(page()).contains("Er is nu geen plaats", "U kunt zich op de wachtlijst zetten");
        assertThat(hrefs()).contains(WaitingPaths.join(draft));
        screens.close();
        open(member.user(), WaitingPaths.join(draft));
        assertThat(page())
                .contains(
                        "Er is nu geen plaats op tijd",
                        "Dat wij vol zitten, telt daarbij niet",
                        "Vraag een ander re-integratiebedrijf",
                        "niemand");
        assertThat(hrefs()).contains("https://www.blikopwerk.nl", "bestellen/" + draft);
        click("Zet op de wachtlijst");
        assertThat(_get(H1.class).getText()).isEqualTo("Wachtlijst voor A.B. (P-17)");
        assertThat(page()).contains("U bent nummer 1 op de wachtlijst.", "Wacht niet af");
        screens.close();
        open(member.user(), "bestellen/" + draft);
        assertThat(page()).contains("U staat voor deze zaak al op de wachtlijst.");
        screens.close();
        open(member.user(), WaitingPaths.join(draft));
        assertThat(page()).contains("U bent nummer 1 op de wachtlijst.");
    }

    @Test
    void offersTheListWhereTheFirstStartComesTooLate() {
        made.full();
        var member = employers.fresh();
        var draft = made.draft(member, desk.today().minusWeeks(57));
        made.freeFrom(desk.today().plusWeeks(12), 1);
        open(member.user(), "bestellen/" + draft);
        assertThat(hrefs()).contains(WaitingPaths.join(draft));
        screens.close();
        var other = made.draft(member, desk.today().minusWeeks(20));
        open(member.user(), "bestellen/" + other);
        assertThat(hrefs()).doesNotContain(WaitingPaths.join(other));
        screens.close();
        open(member.user(), WaitingPaths.join(other));
        assertThat(page()).contains("Er is op tijd plaats");
        _assertNone(Button.class, spec -> spec.withText("Zet op de wachtlijst"));
    }

    @Test
    void refusesADayThatHasPassedAtItsField() {
        made.full();
        var member = employers.fresh();
        var draft = made.draft(member, desk.today().minusWeeks(30));
        open(member.user(), WaitingPaths.join(draft));
        var day = _get(DateField.class, spec -> spec.withLabel("Vanaf wanneer kan het traject beginnen?"));
        _setValue(day, desk.today().minusDays(1));
        click("Zet op de wachtlijst");
        assertThat(day.getErrorMessage()).isEqualTo("Kies vandaag of een latere dag.");
        _setValue(day, null);
        click("Zet op de wachtlijst");
        assertThat(day.getErrorMessage()).isEqualTo("Vul een datum in.");
    }

    @Test
    void asksForTheRestOfTheOrderFirst() {
        var member = employers.fresh();
        var draft =
                login.as(member.user(), () -> drafts.create(OrderForm.empty()).id());
        open(member.user(), WaitingPaths.join(draft));
        assertThat(page()).contains("Vul eerst de bestelling verder in");
        assertThat(hrefs()).contains("bestellen/" + draft);
    }

    @Test
    void showsAnOfferAtHomeAndCarriesItIntoTheWizard() {
        var member = employers.fresh();
        var row = made.offered(member);
        var offer = made.offerOf(row);
        open(member.user(), "overzicht");
        assertThat(page()).contains("Plaats aangeboden", "Er is een plaats voor A.B. (P-17)");
        assertThat(hrefs()).contains(WaitingPaths.entry(row.id()));
        screens.close();
        open(member.user(), WaitingPaths.entry(row.id()));
        assertThat(page())
                .contains(
                        Formats.week(offer.start(), Texts.DUTCH),
                        Formats.dateTime(offer.until(), Texts.DUTCH),
                        "U kunt nog antwoorden:",
                        "dag")
                .doesNotContain("Deze start ligt na");
        click("Plaats aannemen");
        assertThat(_get(H1.class).getText()).isEqualTo("Traject bestellen");
        assertThat(page())
                .contains("Klopt alles?", "Jansen", Formats.week(offer.start(), Texts.DUTCH), "Plaats vastgehouden");
        screens.close();
        open(member.user(), WaitingPaths.entry(row.id()));
        assertThat(page()).contains("U nam de plaats aan.");
        assertThat(hrefs()).contains("bestellen/" + row.draft());
    }

    @Test
    void showsInASecondTabThatTheSeatWasTaken() {
        var member = employers.fresh();
        var row = made.offered(member);
        open(member.user(), WaitingPaths.entry(row.id()));
        login.as(member.user(), () -> offers.accept(row.id()));
        click("Plaats aannemen");
        assertThat(page()).contains("De plaats is al aangenomen", "Verder met bestellen");
    }

    @Test
    void showsAnOfferThatIsOverBeforeTheJobHasComeBy() {
        var member = employers.fresh();
        var row = made.offered(member);
        var over = made.offerOf(row).until();
        open(member.user(), WaitingPaths.entry(row.id()));
        clock.at(over, () -> click("Plaats aannemen"));
        assertThat(page()).contains("De tijd om te antwoorden is voorbij.");
        screens.close();
        clock.at(over, () -> open(member.user(), WaitingPaths.entry(row.id())));
        assertThat(page()).contains("Aanbod verlopen");
        clock.at(over, () -> click("Weer op de wachtlijst"));
        assertThat(made.find(member, row.id()).status().isOpen()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksWhetherToStayWhenAPlaceDoesNotSuit() {
        var member = employers.fresh();
        var row = made.offered(member);
        open(member.user(), WaitingPaths.entry(row.id()));
        click("Aanbod afwijzen");
        Choice<Boolean> keep = _get(Choice.class, spec -> spec.withLabel("Wilt u op de wachtlijst blijven?"));
        assertThat(keep.getErrorMessage()).isEqualTo("Kies ja of nee.");
        _setValue(keep, false);
        click("Aanbod afwijzen");
        assertThat(page()).contains("Aanbod afgewezen");
        assertThat(made.find(member, row.id()).status()).isEqualTo(WaitingStatus.DECLINED);
    }

    @Test
    void leavesTheListAfterASecondThought() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        open(member.user(), WaitingPaths.MINE);
        assertThat(page()).contains("A.B. (P-17)", "U bent nummer 1 op de wachtlijst.");
        screens.close();
        open(member.user(), WaitingPaths.entry(row.id()));
        click("Van de wachtlijst af");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("U staat niet meer op de wachtlijst.");
        assertThat(made.find(member, row.id()).status()).isEqualTo(WaitingStatus.WITHDRAWN);
    }

    @Test
    void refersToOtherWaysWhenAsked() {
        made.full();
        var member = employers.fresh();
        var row = made.waits(member, 30);
        open(member.user(), WaitingPaths.entry(row.id()));
        click("Wij kiezen een andere weg");
        assertThat(page()).contains("Kiest een andere weg", "Vraag een ander re-integratiebedrijf");
    }

    @Test
    void showsStaffTheWholeListInItsOrder() {
        made.full();
        open(personas.admin(), WaitingPaths.ALL);
        assertThat(page()).contains("Niemand wacht");
        screens.close();
        var calm = employers.fresh();
        var urgent = employers.fresh();
        made.waits(calm, 30);
        made.waits(urgent, 70);
        for (var reader : List.of(personas.admin(), personas.sales())) {
            open(reader, WaitingPaths.ALL);
            assertThat(page()).contains("geen plaats op tijd", "voorbij");
            assertThat(page().indexOf(urgent.employer().name()))
                    .isLessThan(page().indexOf(calm.employer().name()));
            screens.close();
        }
    }

    @Test
    void letsTheEmployerWishForAPlaceAndALanguage() {
        var member = employers.fresh();
        made.full();
        made.free(10);
        var draft = made.draft(member, desk.today().minusWeeks(30));
        open(member.user(), "bestellen/" + draft);
        assertThat(login.as(member.user(), () -> drafts.load(draft).form()).language())
                .isEqualTo("nl");
        var weeks = _get(RadioButtonGroup.class, spec -> spec.withLabel("Start"));
        assertThat(weeks.getListDataView().getItemCount()).isPositive();
        if (!_find(Select.class, spec -> spec.withLabel("Plaats van de gesprekken"))
                .isEmpty()) {
            choose("Plaats van de gesprekken", "Tiel");
            assertThat(login.as(member.user(), () -> drafts.load(draft).form()).place())
                    .isEqualTo("Tiel");
        }
    }

    @Test
    void hidesEverythingFromOthers() {
        var member = employers.fresh();
        var row = made.offered(member);
        for (var path : List.of(WaitingPaths.entry(row.id()), WaitingPaths.join(row.draft()), WaitingPaths.ALL)) {
            notFound(employers.fresh().user(), path);
            notFound(personas.coach(1), path);
        }
        notFound(personas.sales(), WaitingPaths.MINE);
        notFound(personas.admin(), WaitingPaths.join(row.draft()));
        open(personas.admin(), WaitingPaths.entry(row.id()));
        _assertNone(Button.class, spec -> spec.withText("Plaats aannemen"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String value) {
        _setValue((Select<String>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    private void notFound(UserRow user, String path) {
        login.as(user);
        screens.load(path);
        assertThat(_get(H1.class).getText()).as(path).isEqualTo("Deze pagina vinden wij niet");
        screens.close();
    }

    private void open(UserRow user, String route) {
        login.as(user);
        screens.load(route);
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String page() {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return ((Component) shown).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
