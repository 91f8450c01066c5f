package nl.werkzaak.tweedespoor.capacity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CapacityFixture;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CoachViewTest {
    private static final String NAME = "Zeger Zonnescherm";

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    Coaches coaches;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Clock clock;

    @BeforeEach
    void actsAsAdmin() {
        login.as(personas.admin());
    }

    @AfterEach
    void close() {
        screens.close();
        coaches.all().stream()
                .filter(coach -> coach.name().startsWith(NAME))
                .map(CoachRow::id)
                .forEach(fixture::forget);
        login.out();
        fixture.clear();
    }

    @Test
    void addsACoachWithHoursAndLeave() {
        screens.open("beheer/coaches/nieuw");
        fillIn("0344 765 432");
        click("Afwezigheid toevoegen");
        var dates = _find(DatePicker.class);
        assertThat(dates).hasSize(4);
        _setValue(dates.get(2), LocalDate.parse("2026-07-06"));
        _setValue(dates.get(3), LocalDate.parse("2026-07-10"));
        click("Coach opslaan");
        assertThat(_get(H1.class).getText()).isEqualTo("Coaches");
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains(NAME);
        var coach = coaches.all().stream()
                .filter(row -> row.name().equals(NAME))
                .findFirst()
                .orElseThrow();
        var form = coaches.form(coach.id());
        assertThat(form.phone()).isEqualTo("+31344765432");
        assertThat(form.hours().getFirst().minutesPerWeek()).isEqualTo(1230);
        assertThat(form.absences()).hasSize(1);
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest() {
        screens.open("beheer/coaches/nieuw");
        fillIn("123");
        click("Coach opslaan");
        var phone = _get(TextField.class, spec -> spec.withLabel("Telefoon"));
        assertThat(phone.isInvalid()).isTrue();
        assertThat(phone.getErrorMessage()).isNotBlank();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo(NAME);
        _setValue(phone, "0344 765 432");
        _get(AmountField.class, spec -> spec.withLabel("Uren per week")).clear();
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Hoogste aantal trajecten tegelijk")), "3,5");
        click("Coach opslaan");
        assertThat(_get(AmountField.class, spec -> spec.withLabel("Hoogste aantal trajecten tegelijk"))
                        .getErrorMessage())
                .contains("heel getal");
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Hoogste aantal trajecten tegelijk")), "3");
        click("Coach opslaan");
        assertThat(phone.isInvalid()).isFalse();
        var hours = _get(
                SpanRows.class,
                spec -> spec.withPredicate(rows -> rows.getLabel().equals("Uren per week voor trajecten")));
        assertThat(hours.isInvalid()).isTrue();
        assertThat(hours.getErrorMessage()).contains("begin en uren");
        assertThat(coaches.all()).extracting(CoachRow::name).doesNotContain(NAME);
    }

    @Test
    void changesACoach() {
        var coach = fixture.coach(NAME, 1200, 3);
        screens.open("beheer/coaches/" + coach);
        assertThat(_get(H1.class).getText()).isEqualTo(NAME);
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Hoogste aantal trajecten tegelijk")), "5");
        click("Coach opslaan");
        assertThat(coaches.find(coach).maxCaseload()).isEqualTo(5);
    }

    @Test
    void namesTheBookedWeeksThatAnAbsenceTouches() {
        var coach = fixture.coach(NAME, 2400, 40);
        var monday = LocalDate.now(clock).plusWeeks(30).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        fixture.onlyFor("Zonneplaats", coach);
        fixture.hold("SCAN", new Week(monday), new Wishes(Place.of("Zonneplaats"), null));
        screens.open("beheer/coaches/" + coach);
        click("Afwezigheid toevoegen");
        var dates = _find(DatePicker.class);
        _setValue(dates.get(dates.size() - 2), monday);
        _setValue(dates.getLast(), monday.plusDays(4));
        click("Coach opslaan");
        assertThat(_get(SavedWithConflicts.class).getElement().getTextRecursively())
                .contains("De coach is bewaard", "uur te veel", "Knelpunten oplossen");
    }

    @Test
    void knowsNoCoachOfAnUnknownAddress() {
        screens.open();
        UI.getCurrent().navigate("beheer/coaches/0199-geen-id");
        _assertNone(CoachFields.class);
    }

    @Test
    void hidesCoachesFromSales() {
        login.as(personas.sales());
        screens.open("beheer/coaches");
        _assertNone(CardTable.class);
        screens.open("beheer/coaches/nieuw");
        _assertNone(CoachFields.class);
    }

    private void fillIn(String phone) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), NAME);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Telefoon")), phone);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Plaats")), "Druten");
        _get(MultiSelectComboBox.class, spec -> spec.withLabel("Plaatsen voor gesprekken"))
                .setValue(Set.of("Tiel"));
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Hoogste aantal trajecten tegelijk")), "3");
        _setValue(_find(DatePicker.class).getFirst(), LocalDate.parse("2026-04-01"));
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Uren per week")), "20.5");
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
