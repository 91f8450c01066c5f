package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Wishes, moves, stand-ins and overruns of booked weeks. */
@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class BookingChangesTest {
    private static final Week START = Week.of(LocalDate.parse("2026-06-01"));
    private static final int SCAN = 9;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Capacity capacity;

    @Autowired
    BookingChanges changes;

    @Autowired
    Catalog catalog;

    @Autowired
    Pilot pilot;

    @Autowired
    PortalClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    private CoachId anna;

    @BeforeEach
    void hasACoach() {
        anna = fixture.coach("Anna Afdruiprek", 2400, 20);
    }

    @AfterEach
    void leavesNoContradiction() {
        assertThat(fixture.contradictions()).isZero();
        fixture.clear();
    }

    @Test
    void booksOnlyACoachWhoWorksThereAndSpeaksIt() {
        var polish = new CoachSkills(List.of("nl", "pl"), List.of(Place.of("Culemborg")), Set.of(Specialism.CAREER));
        var bram = fixture.coach("Bram Broodtrommel", 1200, 1, polish);
        var scan = fixture.version("SCAN");
        var inCulemborg = new Wishes(Place.of("Culemborg"), "pl");
        assertThat(fixture.asSales(() -> capacity.firstPossibleStart(scan, START.monday(), inCulemborg)))
                .contains(START);
        var hold = fixture.hold("SCAN", START, inCulemborg);
        assertThat(fixture.row(hold).coachId()).isEqualTo(bram);
        assertThat(fixture.row(hold).wishes()).isEqualTo(inCulemborg);
        assertThat(capacity.firstPossibleStart(scan, START.monday(), inCulemborg))
                .contains(START.plus(SCAN));
        assertRefused("capacity.full", () -> fixture.hold("SCAN", START, inCulemborg));
        assertRefused("capacity.full", () -> fixture.hold("SCAN", START, new Wishes(Place.of("Culemborg"), "uk")));
        assertThat(capacity.freeStarts(scan, 0, START.monday(), 3, new Wishes(Place.of("Nergenshuizen"), null)))
                .isEmpty();
        assertThat(fixture.row(fixture.hold("SCAN", START, new Wishes(Place.of("Tiel"), "nl")))
                        .coachId())
                .isEqualTo(anna);
    }

    @Test
    void handsSomeWeeksToAStandInAndKeepsTheCoach() {
        var hold = fixture.hold("SCAN", START);
        var bram = fixture.coach("Bram Broodtrommel", 2400, 1);
        admin(() -> changes.standIn(hold, bram, START.plus(2), START.plus(4)));
        assertThat(fixture.row(hold).coachId()).isEqualTo(anna);
        assertThat(weeksWith(bram)).containsExactly(START.plus(2), START.plus(3));
        assertThat(weeksWith(anna)).hasSize(SCAN - 2);
        fixture.release(hold);
        assertThat(weeksWith(bram)).isEmpty();
    }

    @Test
    void refusesAStandInWithoutRoomAndChangesNothing() {
        var hold = fixture.hold("SCAN", START);
        var full = fixture.coach("Bram Broodtrommel", 2400, 0);
        assertRefused(
                "capacity.coach.full", () -> admin(() -> changes.standIn(hold, full, START.plus(2), START.plus(4))));
        assertThat(weeksWith(anna)).hasSize(SCAN);
    }

    @Test
    void movesAStartToOtherWeeksAndAnotherCoach() {
        var hold = fixture.hold("SCAN", START);
        var bram = fixture.coach("Bram Broodtrommel", 2400, 1);
        var later = START.plus(3);
        var preview = fixture.asAdmin(() -> changes.preview(hold, later, bram));
        assertThat(preview.freed()).containsExactly(START, START.plus(1), START.plus(2));
        assertThat(preview.taken()).containsExactly(START.plus(9), START.plus(10), START.plus(11));
        assertThat(preview.possible()).isTrue();
        var before = fixture.booked(START);
        admin(() -> changes.reschedule(hold, later, bram));
        assertThat(fixture.row(hold).start()).isEqualTo(later);
        assertThat(fixture.row(hold).coachId()).isEqualTo(bram);
        assertThat(weeksWith(anna)).isEmpty();
        assertThat(weeksWith(bram)).hasSize(SCAN).startsWith(later);
        assertThat(fixture.booked(START)).isEqualTo(before - 1);
    }

    @Test
    void previewsWhatDoesNotFitAndRefusesIt() {
        var hold = fixture.hold("SCAN", START);
        var full = fixture.coach("Bram Broodtrommel", 2400, 0);
        var preview = fixture.asAdmin(() -> changes.preview(hold, START, full));
        assertThat(preview.coachFull()).hasSize(SCAN);
        assertThat(preview.freed()).isEmpty();
        assertRefused("capacity.coach.full", () -> admin(() -> changes.reschedule(hold, START, full)));
        var beyond = Week.of(LocalDate.parse("2027-12-20"));
        assertThat(fixture.asAdmin(() -> changes.preview(hold, beyond, anna)).noSeat())
                .hasSize(SCAN - 2);
        assertRefused("capacity.full", () -> admin(() -> changes.reschedule(hold, beyond, anna)));
        assertThat(weeksWith(anna)).hasSize(SCAN).startsWith(START);
    }

    @Test
    void movesNoTrajectoryThatHasBegunNorIntoThePast() {
        var hold = fixture.hold("SCAN", START);
        var begun = Instant.parse("2026-06-01T08:00:00Z");
        assertRefused(
                "capacity.hold.begun",
                () -> fixture.asAdmin(() -> clock.at(begun, () -> {
                    changes.reschedule(hold, START.plus(1), anna);
                    return true;
                })));
        assertRefused(
                "capacity.start.past",
                () -> admin(() -> changes.reschedule(hold, Week.of(LocalDate.parse("2026-04-20")), anna)));
    }

    @Test
    void staysInItsWeekWhenOnlyFullByItself() {
        setSeats(1);
        try {
            var hold = fixture.hold("SCAN", START);
            admin(() -> changes.reschedule(hold, START.plus(1), anna));
            assertThat(weeksWith(anna)).hasSize(SCAN).startsWith(START.plus(1));
        } finally {
            fixture.clear();
            setSeats(10);
        }
    }

    @Test
    void booksAnOverrunAndKeepsWhatDoesNotFitAsAConflict() {
        var hold = fixture.hold("SCAN", START);
        var end = START.plus(SCAN);
        var other = fixture.hold("SCAN", end.plus(1));
        setCaseload(anna, 1);
        var overrun = fixture.asAdmin(() -> changes.overrun(hold, 2));
        assertThat(overrun.booked()).containsExactly(end);
        assertThat(overrun.conflicts()).containsExactly(end.plus(1));
        assertThat(fixture.row(hold).weeks()).isEqualTo(SCAN + 2);
        var ordinary = catalog.profile(fixture.version("SCAN")).ordinaryWeek();
        assertThat(conflicts())
                .containsExactly(new ConflictRow(hold, anna, end.plus(1), ConflictKind.OVERRUN, ordinary));
        assertThat(fixture.asAdmin(() -> changes.tryAgain(hold))).isEmpty();
        fixture.release(other);
        assertThat(fixture.asAdmin(() -> changes.tryAgain(hold))).containsExactly(end.plus(1));
        assertThat(conflicts()).isEmpty();
        assertThat(weeksWith(anna)).hasSize(SCAN + 2);
    }

    @Test
    void solvesAnOverrunWithAnotherCoachAndForgetsItWithTheHold() {
        var hold = fixture.hold("SCAN", START);
        fixture.hold("SCAN", START.plus(SCAN));
        setCaseload(anna, 1);
        fixture.asAdmin(() -> changes.overrun(hold, 1));
        assertThat(conflicts()).hasSize(1);
        var bram = fixture.coach("Bram Broodtrommel", 2400, 1);
        admin(() -> changes.moveTo(hold, bram));
        assertThat(conflicts()).isEmpty();
        assertThat(weeksWith(bram)).hasSize(SCAN + 1);
        fixture.asAdmin(() -> changes.overrun(hold, 52));
        admin(() -> changes.overrun(hold, 40));
        assertThat(conflicts()).isNotEmpty();
        fixture.release(hold);
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void namesTheHoldsOfACoachWithMoreWorkThanHours() {
        var hold = fixture.hold("SCAN", START);
        var minutes = catalog.profile(fixture.version("SCAN")).minutesPerWeek().getFirst();
        fixture.absent(anna, START.monday(), START.sunday());
        assertThat(conflicts()).containsExactly(new ConflictRow(hold, anna, START, ConflictKind.HOURS, minutes));
        var bram = fixture.coach("Bram Broodtrommel", 2400, 1);
        admin(() -> changes.standIn(hold, bram, START, START.plus(1)));
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void tellsHowEachCoachFitsWhateverTheirNumber() {
        var hold = fixture.hold("SCAN", START);
        var bram = fixture.coach("Bram Broodtrommel", 2400, 0);
        var clara = fixture.coach("Clara Citruspers", 2400, 1);
        fixture.absent(clara, START.monday(), START.sunday());
        var statements = new Statements(dataSource, transaction);
        assertThat(fixture.asAdmin(() -> statements.countOf(() -> changes.fits(hold))))
                .isEqualTo(3);
        var fits = fixture.asAdmin(() -> changes.fits(hold));
        assertThat(fit(fits, anna).fits()).isTrue();
        assertThat(fit(fits, anna).freeCases()).isEqualTo(20);
        assertThat(fit(fits, bram).shortWeeks()).hasSize(SCAN);
        assertThat(fit(fits, clara).shortWeeks()).containsExactly(START);
    }

    @Test
    void belongsToTheAdmin() {
        var hold = fixture.hold("SCAN", START);
        assertThatThrownBy(() -> fixture.asSales(() -> changes.fits(hold))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.asSales(() -> changes.overrun(hold, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused("capacity.overrun.range", () -> fixture.asAdmin(() -> changes.overrun(hold, 0)));
        assertRefused("capacity.overrun.range", () -> fixture.asAdmin(() -> changes.overrun(hold, 53)));
    }

    private static CoachFit fit(List<CoachFit> fits, CoachId coach) {
        return fits.stream()
                .filter(fit -> fit.coach().equals(coach))
                .findFirst()
                .orElseThrow();
    }

    private List<ConflictRow> conflicts() {
        return fixture.asAdmin(changes::conflicts);
    }

    private List<Week> weeksWith(CoachId coach) {
        return IntStream.range(0, 40)
                .mapToObj(START::plus)
                .filter(week -> fixture.minutesBooked(coach, week) > 0)
                .toList();
    }

    private void setCaseload(CoachId coach, int cases) {
        fixture.change(coach, form -> CapacityFixture.withCaseload(form, cases));
    }

    private void setSeats(int seats) {
        admin(() -> pilot.change(
                new PilotForm(pilot.current().starts(), pilot.current().ends(), seats, LocalDate.parse("2026-04-01"))));
    }

    private void admin(Runnable work) {
        fixture.asAdmin(() -> {
            work.run();
            return true;
        });
    }

    private static void assertRefused(String key, Supplier<?> call) {
        assertThatThrownBy(call::get).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private static void assertRefused(String key, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
