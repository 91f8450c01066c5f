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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.catalog.PriceBook;
import nl.werkzaak.tweedespoor.catalog.VersionFixture;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.AmountField;
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
    VersionFixture fixture;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screens.close();
        login.out();
        fixture.restore();
        jdbc.sql("DELETE FROM package_price WHERE effective_from > '2026-01-01'")
                .update();
    }

    @Test
    void plansANewPriceFromADayOn() {
        openDialog();
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Nieuw tarief zonder btw")), "1400.50");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Geldt vanaf")), tomorrow());
        propose();
        var reason = _get(TextArea.class, spec -> spec.withLabel("Waarom"));
        assertThat(reason.getErrorMessage()).isEqualTo("Vul dit veld in.");
        _setValue(reason, "Hogere lonen.");
        propose();
        _assertNone(Dialog.class);
        assertThat(prices.rows(Texts.DUTCH).getFirst().nextPrice()).isNull();
        var asked = prices.proposals().getFirst().approval();
        assertThat(_get(Anchor.class, spec -> spec.withText(asked.title())).getHref())
                .isEqualTo("goedkeuringen/" + asked.id());
        assertThat(asked.title()).startsWith("Tarief van Scan: €\u00a01.400,50 vanaf ");

        fixture.approve(asked.id());
        var scan = prices.rows(Texts.DUTCH).getFirst();
        assertThat(scan.price()).isEqualTo(Money.euros("1350.00"));
        assertThat(scan.nextPrice()).isEqualTo(Money.euros("1400.50"));
        assertThat(scan.nextFrom()).isEqualTo(tomorrow());
        assertThat(prices.proposals()).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        openDialog();
        var price = _get(AmountField.class, spec -> spec.withLabel("Nieuw tarief zonder btw"));
        var from = _get(DatePicker.class, spec -> spec.withLabel("Geldt vanaf"));
        _setValue(price, "12.345");
        _setValue(from, tomorrow());
        propose();
        assertThat(price.isInvalid()).isTrue();
        assertThat(price.getErrorMessage()).contains("twee cijfers");
        _setValue(price, "1400");
        _setValue(from, tomorrow().minusDays(1));
        propose();
        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).contains("na vandaag");
        assertThat(price.getValue()).isEqualTo("1400");
    }

    @Test
    void hidesPricesFromOthers() {
        login.as(personas.coach(1));
        screens.open("beheer/pakketten");
        _assertNone(CardTable.class);
    }

    private static void propose() {
        _click(_get(Button.class, spec -> spec.withText("Ter goedkeuring aanbieden")));
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
