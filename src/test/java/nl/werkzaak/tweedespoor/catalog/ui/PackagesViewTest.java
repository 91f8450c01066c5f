package nl.werkzaak.tweedespoor.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.PriceBook;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PackagesViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    PriceBook prices;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screens.close();
        login.out();
        jdbc.sql("DELETE FROM package_price WHERE effective_from > '2026-01-01'")
                .update();
    }

    @Test
    void plansANewPriceFromADayOn() {
        openDialog();
        _setValue(
                _get(BigDecimalField.class, spec -> spec.withLabel("Nieuw tarief zonder btw")),
                new BigDecimal("1400.50"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Geldt vanaf")), tomorrow());
        _click(_get(Button.class, spec -> spec.withText("Tarief opslaan")));
        _assertNone(Dialog.class);
        var scan = prices.rows(Texts.DUTCH).getFirst();
        assertThat(scan.price()).isEqualTo(Money.euros("1350.00"));
        assertThat(scan.nextPrice()).isEqualTo(Money.euros("1400.50"));
        assertThat(scan.nextFrom()).isEqualTo(tomorrow());
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        openDialog();
        var price = _get(BigDecimalField.class, spec -> spec.withLabel("Nieuw tarief zonder btw"));
        var from = _get(DatePicker.class, spec -> spec.withLabel("Geldt vanaf"));
        _setValue(price, new BigDecimal("12.345"));
        _setValue(from, tomorrow());
        _click(_get(Button.class, spec -> spec.withText("Tarief opslaan")));
        assertThat(price.isInvalid()).isTrue();
        assertThat(price.getErrorMessage()).contains("twee cijfers");
        _setValue(price, new BigDecimal("1400"));
        _setValue(from, tomorrow().minusDays(1));
        _click(_get(Button.class, spec -> spec.withText("Tarief opslaan")));
        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).contains("na vandaag");
        assertThat(price.getValue()).isEqualTo(new BigDecimal("1400"));
    }

    @Test
    void hidesPricesFromOthers() {
        login.as(personas.coach(1));
        screens.open("beheer/pakketten");
        _assertNone(CardTable.class);
    }

    private void openDialog() {
        login.as(personas.admin());
        screens.open("beheer/pakketten");
        assertThat(_get(H1.class).getText()).isEqualTo("Pakketten en prijzen");
        var buttons = _find(Button.class, spec -> spec.withText("Tarief wijzigen"));
        assertThat(buttons).hasSize(8);
        _click(buttons.getFirst());
    }

    private LocalDate tomorrow() {
        return Zones.today(clock).plusDays(1);
    }
}
