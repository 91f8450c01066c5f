package nl.werkzaak.tweedespoor.order.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.VisitorCase;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OrderWizardTest {
    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private OrderPersonas made;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private Orders orders;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private Member member;

    @BeforeEach
    void logIn() {
        made.needCoach();
        member = employers.fresh();
        login.as(member.user());
    }

    @AfterEach
    void tidyUp() {
        screens.close();
        made.tidyUp();
    }

    @Test
    void namesEachMissingAnswerAtItsField() {
        open(drafts.create(OrderForm.empty()).id());
        click("Verder");
        assertThat(field("Voorletters").getErrorMessage()).isEqualTo("Vul de voorletters in.");
        assertThat(field("Achternaam").isInvalid()).isTrue();
        assertThat(field("Uw kenmerk voor deze medewerker").isInvalid()).isTrue();
        assertThat(sickDay().getErrorMessage()).isEqualTo("Vul de eerste ziektedag in.");
    }

    @Test
    void refusesABsnAndAFutureSickDayAndKeepsWhatWasTyped() {
        var draft = drafts.create(OrderForm.empty()).id();
        open(draft);
        _setValue(field("Voorletters"), "A.B.");
        _setValue(field("Achternaam"), "Jansen");
        _setValue(field("Uw kenmerk voor deze medewerker"), "111222333");
        _setValue(sickDay(), desk.today().plusDays(1));
        click("Verder");
        assertThat(field("Uw kenmerk voor deze medewerker").isInvalid()).isTrue();
        assertThat(field("Uw kenmerk voor deze medewerker").getValue()).isEqualTo("111222333");
        assertThat(sickDay().getErrorMessage()).contains("in de toekomst");
        _setValue(sickDay(), desk.today().minusDays(728));
        click("Verder");
        assertThat(sickDay().getErrorMessage()).contains("De loondoorbetaling liep tot en met");
        assertThat(jdbc.sql("SELECT content FROM form_draft WHERE id = ?")
                        .param(draft.value())
                        .query(String.class)
                        .single())
                .contains("Jansen")
                .doesNotContain("111222333");
    }

    @Test
    void goesOnWhereItWasInANewBrowser() {
        var draft = drafts.create(OrderForm.empty()).id();
        open(draft);
        _setValue(field("Voorletters"), "A.B.");
        _setValue(field("Achternaam"), "Jansen");
        screens.close();
        open(draft);
        assertThat(field("Achternaam").getValue()).isEqualTo("Jansen");
    }

    @Test
    void takesTheDatesOfTheStartPageAlong() {
        var first = desk.today().minusWeeks(30);
        var recovered = new DateRange(first.plusDays(10), first.plusDays(15));
        screens.open("pakketten");
        new VisitorCase(first, List.of(recovered)).keep();
        UI.getCurrent().navigate("bestellen");
        assertThat(sickDay().getValue()).isEqualTo(first);
        assertThat(_get(RecoveredField.class).getValue())
                .containsExactly(new OrderForm.Recovered(recovered.from(), recovered.until()));
        assertThat(VisitorCase.find())
                .as("the next order may be for somebody else")
                .isEmpty();
    }

    @Test
    void orders() {
        var draft = drafts.create(made.answers(member).withStep(0)).id();
        open(draft);
        click("Verder");
        click("Verder");
        click("Verder");
        click("Verder");
        click("Bestelling plaatsen");
        var mine = orders.mine();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(_get(H1.class).getText()).contains(mine.getFirst().packageName());
        open(draft);
        assertThat(_get(H1.class).getText()).contains(mine.getFirst().packageName());
        assertThat(orders.mine()).hasSize(1);
    }

    @Test
    void sendsAPassedStartBackToItsField() {
        var past = desk.today().minusWeeks(1).with(java.time.DayOfWeek.MONDAY);
        refusesStart(past, "al begonnen");
        refusesStart(LocalDate.parse("2028-01-03"), "De proef van Werkzaak loopt tot en met");
    }

    private void refusesStart(LocalDate start, String message) {
        open(drafts.create(made.answers(member).withStart(start)).id());
        var weeks = _get(RadioButtonGroup.class, spec -> spec.withLabel("Start"));
        assertThat(weeks.isInvalid()).isTrue();
        assertThat(weeks.getErrorMessage()).contains(message);
        screens.close();
    }

    @Test
    void offersNoFullWeek() {
        var form = made.answers(member);
        var start = form.start();
        var full = jdbc.sql("UPDATE pilot_week SET max = booked WHERE week_start = ?")
                .param(start);
        var seats = jdbc.sql("SELECT max FROM pilot_week WHERE week_start = ?")
                .param(start)
                .query(Integer.class)
                .single();
        try {
            full.update();
            open(drafts.create(form).id());
            var weeks = _get(RadioButtonGroup.class, spec -> spec.withLabel("Start"));
            assertThat(weeks.getErrorMessage()).contains("vol");
            assertThat(weeks.getListDataView().getItems().anyMatch(start::equals))
                    .isFalse();
        } finally {
            jdbc.sql("UPDATE pilot_week SET max = ? WHERE week_start = ?")
                    .params(seats, start)
                    .update();
        }
    }

    private void open(DraftId draft) {
        screens.open("bestellen/" + draft);
        assertThat(UI.getCurrent()).isNotNull();
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DateField sickDay() {
        return _get(DateField.class, spec -> spec.withLabel("Eerste ziektedag"));
    }
}
