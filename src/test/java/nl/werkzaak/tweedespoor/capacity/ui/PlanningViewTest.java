package nl.werkzaak.tweedespoor.capacity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.capacity.CapacityFixture;
import nl.werkzaak.tweedespoor.capacity.PlanningBoard;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlanningViewTest {
    private static final Week START = Week.of(LocalDate.parse("2026-06-01"));
    private static final String NAME = "Olga Onderzetter";

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    PortalClock clock;

    @AfterEach
    void close() {
        screens.close();
        login.out();
        fixture.clear();
    }

    @Test
    void drawsARealTableOfWeeksAndCoaches() {
        fixture.coach(NAME, 1200, 9);
        open("beheer/planning?vanaf=2026-W22");
        var table = table();
        assertThat(table.select("caption").text()).isEqualTo("Uren per coach per week: geboekt van beschikbaar");
        assertThat(table.select("thead tr:first-child th[scope=col]")).hasSize(14);
        assertThat(table.select("thead tr:first-child th").get(1).text()).isEqualTo("Week 22 25 mei");
        assertThat(table.select("thead th[scope=row]").text()).isEqualTo("Plaatsen van de pilot");
        assertThat(line(table).select("th[scope=row]").text()).isEqualTo(NAME);
        assertThat(line(table).select("td")).hasSize(13);
        assertThat(line(table).select("td a")).allSatisfy(cell -> {
            assertThat(cell.attr("href")).startsWith("beheer/planning/");
            assertThat(cell.text()).startsWith(NAME + ", week ");
        });
    }

    @Test
    void saysInWordsWhatTheColoursShow() {
        var away = new DateRange(START.plus(1).monday(), START.plus(1).sunday());
        var coach = fixture.coach(NAME, 120, 9, away);
        open("beheer/planning?vanaf=" + START.code());
        assertThat(cell(coach, START).select("span:not(.only-spoken)").eachText())
                .containsExactly("0/2", "2 vrij");
        assertThat(cell(coach, START).classNames()).contains("board-room");
        var closed = cell(coach, START.plus(1));
        assertThat(closed.select("span:not(.only-spoken)").eachText())
                .containsExactly("0/0", "geen uren", "verlof 5 d");
        assertThat(closed.text())
                .isEqualTo(NAME + ", week 24 van 2026, 0/0 uur geboekt, geen uren trajecten: 0, verlof 5 d");
    }

    @Test
    void marksSeatsAndWhatIsNotConfirmedYet() {
        var coach = fixture.coach(NAME, 2400, 50);
        fixture.hold("SCAN", START);
        open("beheer/planning?vanaf=" + START.code());
        var seats = table().select("tr.board-seats td").first();
        assertThat(seats.select(".seats-booked").text()).contains("●");
        assertThat(seats.text()).containsPattern("\\d van 10 vrij|vol");
        assertThat(seats.select(".board-seat-marks").text()).hasSize(10);
        assertThat(cell(coach, START).text()).contains("voorlopig");
    }

    @Test
    void goesToOtherWeeksThroughTheAddress() {
        fixture.coach(NAME, 1200, 9);
        open("beheer/planning?vanaf=2026-W48&week=2026-W53");
        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains(
                        "beheer/planning?vanaf=2026-W35",
                        "beheer/planning?vanaf=2027-W08",
                        "beheer/planning?vanaf=2026-W18",
                        "beheer/planning?week=2026-W52&vanaf=2026-W48",
                        "beheer/planning?week=2027-W01&vanaf=2026-W48");
        assertThat(table().select("thead th.board-chosen").text()).isEqualTo("Week 53 28 dec");
        screens.close();
        open("beheer/planning?vanaf=2025-W53");
        assertThat(table().select("thead th.board-now").text()).isEqualTo("Week 18 27 apr");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsOneCoachAlone() {
        var coach = fixture.coach(NAME, 1200, 9);
        fixture.coach("Piet Pannenlap", 1200, 9);
        open("beheer/planning?vanaf=2026-W22");
        assertThat(table().select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        var filter = (Select<PlanningBoard.Line>) _get(Select.class, spec -> spec.withLabel("Coach"));
        var line = filter.getListDataView()
                .getItems()
                .filter(each -> each.coach().equals(coach))
                .findFirst()
                .orElseThrow();
        clock.at(CapacityFixture.NOW, () -> _setValue(filter, line));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("beheer/planning?vanaf=2026-W22&coach=" + coach);
        assertThat(table().select("tbody tr")).hasSize(1);
    }

    @Test
    void drawsTheHalfYearAheadWithItsTable() {
        fixture.coach(NAME, 1200, 9);
        open("beheer/planning");
        var picture =
                Jsoup.parse(_get(UtilisationCard.class).getElement().getChild(1).getProperty("innerHTML"));
        assertThat(picture.select("svg[role=img]")).hasSize(2);
        assertThat(picture.select("svg.utilisation-wide > title").text()).isEqualTo("Bezetting in de komende 26 weken");
        assertThat(picture.select("svg.utilisation-wide > desc").text()).isNotBlank();
        assertThat(picture.select("svg.utilisation-wide .u-available")).hasSize(26);
        assertThat(_find(_get(UtilisationCard.class), NativeTableRow.class)).hasSize(27);
    }

    @Test
    void hidesItselfFromSales() {
        login.as(personas.sales());
        screens.open("beheer/planning");
        _assertNone(BoardTable.class);
    }

    private void open(String address) {
        login.as(personas.admin());
        clock.at(CapacityFixture.NOW, () -> screens.load(address));
    }

    private static Element table() {
        return Jsoup.parse(_get(BoardTable.class).getElement().getProperty("innerHTML"));
    }

    private static Element line(Element table) {
        return table.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private static Element cell(CoachId coach, Week week) {
        return table().select("a[href=beheer/planning/" + coach + "/" + week.code() + "]")
                .first();
    }
}
