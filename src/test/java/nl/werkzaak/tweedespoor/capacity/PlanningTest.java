package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class PlanningTest {
    private static final Week START = Week.of(LocalDate.parse("2026-06-01"));

    @Autowired
    Planning planning;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Capacity capacity;

    @Autowired
    Catalog catalog;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @Test
    void putsHoursWorkHoldsAndLeaveIntoTheCells() {
        var holiday =
                new DateRange(START.plus(1).monday(), START.plus(1).monday().plusDays(1));
        var coach = fixture.coach("Gijs Gordijnrail", 1200, 9, holiday);
        var first = fixture.hold("SCAN", START);
        fixture.hold("SCAN", START);
        fixture.asSales(() -> {
            capacity.confirm(first);
            return true;
        });
        var minutes = catalog.profile(fixture.version("SCAN")).minutesPerWeek();

        var cells = line(START, 3, coach).cells();

        assertThat(cells.get(0)).isEqualTo(new PlanningCell(START, 1200, 2 * minutes.get(0), minutes.get(0), 2, 0));
        assertThat(cells.get(1))
                .isEqualTo(new PlanningCell(START.plus(1), 720, 2 * minutes.get(1), minutes.get(1), 2, 2));
    }

    @Test
    void namesWhoIsBookedInAWeek() {
        var coach = fixture.coach("Hilde Handdoekrek", 1200, 9);
        var hold = fixture.hold("SCAN", START);
        var week = fixture.asAdmin(() -> planning.week(coach, START));
        assertThat(week.coach().name()).isEqualTo("Hilde Handdoekrek");
        assertThat(week.cell().cases()).isEqualTo(1);
        assertThat(week.work()).singleElement().satisfies(work -> {
            assertThat(work.hold()).isEqualTo(hold);
            assertThat(work.employer()).isEqualTo(fixture.employer());
            assertThat(work.employerName()).isNotBlank();
            assertThat(work.status()).isEqualTo(HoldStatus.ACTIVE);
            assertThat(work.expiresAt()).isEqualTo(CapacityFixture.LATER);
            assertThat(work.minutes()).isEqualTo(week.cell().booked());
        });
        assertThat(fixture.asAdmin(() -> planning.week(coach, START.plus(40))).work())
                .isEmpty();
        assertThat(fixture.asAdmin(() -> planning.work(coach, START, START.plus(9))))
                .extracting(PlannedWork::week)
                .containsExactlyElementsOf(
                        IntStream.range(0, 9).mapToObj(START::plus).toList());
        assertThatThrownBy(() -> fixture.asAdmin(() -> planning.week(CoachId.next(), START)))
                .isInstanceOf(NotFound.class);
    }

    /** The last Mondays of 2026 are those of weeks 52 and 53; clocks change on 25 October 2026 and 28 March 2027. */
    @Test
    void knowsTheWeeksAroundTheYearAndTheClockChanges() {
        var coach = fixture.coach("Ida IJsbloem", 1200, 9);
        var cells = line(Week.of(LocalDate.parse("2026-12-14")), 5, coach).cells();
        assertThat(cells)
                .extracting(cell -> cell.week().code())
                .containsExactly("2026-W51", "2026-W52", "2026-W53", "2027-W01", "2027-W02");
        // Christmas on a Friday, New Year on a Friday: four working days
        assertThat(cells).extracting(PlanningCell::available).containsExactly(1200, 960, 960, 1200, 1200);
        for (var change : List.of("2026-10-19", "2026-10-26", "2027-03-15")) {
            assertThat(line(Week.of(LocalDate.parse(change)), 1, coach).cells())
                    .extracting(PlanningCell::available)
                    .containsExactly(1200);
        }
    }

    @Test
    void closesTheWeeksOutsideThePilot() {
        var coach = fixture.coach("Jan Jassenstang", 1200, 9);
        var board = fixture.asAdmin(() -> planning.board(Week.of(LocalDate.parse("2027-12-27")), 2));
        assertThat(board.seats()).hasSize(1);
        var cells = board.lines().stream()
                .filter(line -> line.coach().equals(coach))
                .findFirst()
                .orElseThrow()
                .cells();
        assertThat(cells)
                .extracting(PlanningCell::state)
                .containsExactly(PlanningCell.State.ROOM, PlanningCell.State.CLOSED);
    }

    @Test
    void addsAllCoachesUpForTheHalfYearAhead() {
        var before = fixture.asAdmin(planning::utilisation).weeks();
        assertThat(before)
                .hasSize(26)
                .first()
                .extracting(WeekLoad::week)
                .isEqualTo(Week.of(LocalDate.parse("2026-05-01")));
        fixture.coach("Kees Kapstok", 1200, 9);
        fixture.coach("Loes Lampenkap", 600, 9);
        fixture.hold("SCAN", START);
        var minutes = catalog.profile(fixture.version("SCAN")).minutesPerWeek();
        var after = fixture.asAdmin(planning::utilisation).weeks();
        var at = 5;
        assertThat(after.get(at).week()).isEqualTo(START);
        assertThat(after.get(at).available() - before.get(at).available()).isEqualTo(1800);
        assertThat(after.get(at).booked() - before.get(at).booked()).isEqualTo(minutes.getFirst());
    }

    @Test
    void asksAsLittleForAHundredCoachesAsForOne() {
        var statements = new Statements(dataSource, transaction);
        fixture.coach("Mia Muurplank", 1200, 9);
        assertThat(fixture.asAdmin(() -> statements.countOf(() -> planning.board(START, 13))))
                .isEqualTo(3);
        IntStream.range(0, 99).forEach(at -> fixture.coach("Nico Nachtkastje " + at, 1200, 9));
        assertThat(fixture.asAdmin(() -> planning.board(START, 13)).lines()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(fixture.asAdmin(() -> statements.countOf(() -> planning.board(START, 13))))
                .isEqualTo(3);
        assertThat(fixture.asAdmin(() -> statements.countOf(planning::utilisation)))
                .isEqualTo(1);
    }

    @Test
    void isForTheAdminOnly() {
        assertThatThrownBy(() -> fixture.asSales(() -> planning.board(START, 13)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PlanningBoard.Line line(Week from, int weeks, CoachId coach) {
        return fixture.asAdmin(() -> planning.board(from, weeks)).lines().stream()
                .filter(line -> line.coach().equals(coach))
                .findFirst()
                .orElseThrow();
    }
}
