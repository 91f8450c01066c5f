package nl.werkzaak.tweedespoor.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.CostRateBook;
import nl.werkzaak.tweedespoor.catalog.CostRateChange;
import nl.werkzaak.tweedespoor.catalog.CostRates;
import nl.werkzaak.tweedespoor.catalog.VatRates;
import nl.werkzaak.tweedespoor.catalog.VersionFixture;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RatesViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    CostRateBook costs;

    @Autowired
    VatRates vat;

    @Autowired
    VersionFixture fixture;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void opens() {
        login.as(personas.admin());
        screens.open("beheer/kostprijs");
    }

    @AfterEach
    void closes() {
        screens.close();
        fixture.restore();
        jdbc.sql("DELETE FROM cost_rate WHERE effective_from > '2026-01-01'").update();
        login.out();
    }

    @Test
    void plansNewCosts() {
        _setValue(number("Een uur van een coach"), "82.50");
        _click(button("Kostprijs opslaan"));
        assertThat(number("Een week begeleiding op een werkplek").getErrorMessage())
                .contains("twee cijfers");
        assertThat(number("Een uur van een coach").getValue()).isEqualTo("82.50");

        _setValue(number("Een week begeleiding op een werkplek"), "46");
        _setValue(from(0), today());
        _click(button("Kostprijs opslaan"));
        assertThat(from(0).getErrorMessage()).contains("na vandaag");
        _setValue(from(0), today().plusDays(1));
        _click(button("Kostprijs opslaan"));

        var rates = new CostRates(Money.euros("82.50"), Money.euros("46.00"));
        assertThat(costs.rows().getFirst()).isEqualTo(new CostRateChange(rates, today().plusDays(1)));
        assertThat(number("Een uur van een coach").isEmpty()).isTrue();
    }

    @Test
    void asksASecondPersonForVat() {
        _setValue(number("Btw in procenten"), "100.01");
        _setValue(from(1), today().plusDays(1));
        _click(button("Ter goedkeuring aanbieden"));
        assertThat(number("Btw in procenten").getErrorMessage()).contains("van 0 tot en met 100");

        _setValue(number("Btw in procenten"), "22.5");
        _click(button("Ter goedkeuring aanbieden"));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Waarom"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Nieuw belastingplan.");
        _click(button("Ter goedkeuring aanbieden"));

        var asked = vat.proposals().getFirst();
        assertThat(asked.change().basisPoints()).isEqualTo(2_250);
        _get(Anchor.class, spec -> spec.withText(asked.approval().title()));
        assertThat(vat.rows()).hasSize(1);
    }

    @Test
    void hidesRatesFromSales() {
        login.as(personas.sales2());
        screens.open("beheer/kostprijs");
        _assertNone(AmountField.class);
    }

    private LocalDate today() {
        return Zones.today(clock);
    }

    private static DatePicker from(int at) {
        return _find(DatePicker.class, spec -> spec.withLabel("Geldt vanaf")).get(at);
    }

    private static AmountField number(String label) {
        return _get(AmountField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
