package nl.werkzaak.tweedespoor.capacity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.capacity.CapacityFixture;
import nl.werkzaak.tweedespoor.capacity.Pilot;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PilotViewTest {
    private static final Week START = Week.of(LocalDate.parse("2026-06-01"));

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    Pilot pilot;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screens.close();
        login.out();
        fixture.clear();
        jdbc.sql("DELETE FROM pilot_maximum WHERE effective_from > '2026-04-01'")
                .update();
        jdbc.sql("UPDATE pilot_week SET max = 10").update();
    }

    @Test
    void showsTheSeatsOfHalfAYear() {
        fixture.coach("Aart Afdruiprek", 2400, 10);
        fixture.hold("SCAN", START);
        open();
        var rows = _find(NativeTableRow.class);
        assertThat(rows).hasSize(27);
        var week = rows.stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains("1 juni 2026"))
                .findFirst()
                .orElseThrow();
        assertThat(week).contains("●").contains("van 10 vrij");
    }

    @Test
    void raisesTheMaximum() {
        open();
        save(12);
        clock.at(
                CapacityFixture.NOW,
                () -> assertThat(pilot.weeks(START, 1).getFirst().max()).isEqualTo(12));
    }

    @Test
    void namesTheWeeksThatStandInTheWay() {
        fixture.coach("Bea Broodplank", 2400, 10);
        fixture.hold("SCAN", START);
        open();
        save(0);
        var seats = seats();
        assertThat(seats.isInvalid()).isTrue();
        assertThat(seats.getErrorMessage()).contains("23-2026");
        assertThat(_find(ListItem.class))
                .anyMatch(item ->
                        item.getText().contains("1 juni 2026") && item.getText().contains("geboekt"));
        assertThat(pilot.weeks(START, 1).getFirst().max()).isEqualTo(10);
    }

    @Test
    void hidesItselfFromSales() {
        login.as(personas.sales());
        screens.open("beheer/capaciteit");
        _assertNone(PilotFields.class);
    }

    private void open() {
        login.as(personas.admin());
        clock.at(CapacityFixture.NOW, () -> screens.open("beheer/capaciteit"));
    }

    private void save(int max) {
        _setValue(seats(), String.valueOf(max));
        clock.at(CapacityFixture.NOW, () -> _click(_get(Button.class, spec -> spec.withText("Opslaan"))));
    }

    private static AmountField seats() {
        return _get(AmountField.class, spec -> spec.withLabel("Hoogste aantal trajecten tegelijk"));
    }
}
