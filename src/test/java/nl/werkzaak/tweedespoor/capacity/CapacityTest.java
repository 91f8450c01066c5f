package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.capacity.internal.HoldExpiry;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CapacityTest {
    private static final Week START = Week.of(LocalDate.parse("2026-06-01"));

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Capacity capacity;

    @Autowired
    Coaches coaches;

    @Autowired
    Catalog catalog;

    @Autowired
    BookingChanges changes;

    @Autowired
    HoldExpiry expiry;

    @Autowired
    PortalClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    private CoachId coach;

    @BeforeEach
    void hasOneCoach() {
        coach = fixture.coach("Karin Kapstok", 2400, 20);
    }

    @AfterEach
    void leavesNoContradiction() {
        assertThat(fixture.contradictions()).isZero();
        fixture.clear();
    }

    @Test
    void booksSeatAndCoachForTheWholePackage() {
        var before = fixture.booked(START);
        var hold = fixture.hold("SCAN", START);
        var row = fixture.row(hold);
        assertThat(row.status()).isEqualTo(HoldStatus.ACTIVE);
        assertThat(row.coachId()).isEqualTo(coach);
        assertThat(row.weeks()).isEqualTo(9);
        assertThat(fixture.booked(START)).isEqualTo(before + 1);
        assertThat(fixture.booked(START.plus(8))).isEqualTo(before + 1);
        var profile = catalog.profile(fixture.version("SCAN")).minutesPerWeek();
        for (var week = 0; week < 9; week++) {
            assertThat(fixture.minutesBooked(coach, START.plus(week))).isEqualTo(profile.get(week));
        }
        assertThat(fixture.minutesBooked(coach, START.plus(9))).isZero();
    }

    @Test
    void freesAtOnceAndOnlyOnce() {
        var before = fixture.booked(START);
        var hold = fixture.hold("SCAN", START);
        release(hold);
        release(hold);
        assertThat(fixture.booked(START)).isEqualTo(before);
        assertThat(fixture.minutesBooked(coach, START)).isZero();
        assertThat(fixture.row(hold).status()).isEqualTo(HoldStatus.RELEASED);
    }

    @Test
    void offersNoFullWeekAndRefusesIt() {
        var scan = fixture.version("SCAN");
        assertThat(capacity.freeStarts(scan, START.monday(), 3)).contains(START);
        var holds = new ArrayList<HoldId>();
        while (capacity.freeStarts(scan, START.monday(), 1).contains(START)) {
            holds.add(fixture.hold("SCAN", START));
        }
        assertThat(holds).hasSizeBetween(1, 10);
        assertRefused("capacity.full", () -> fixture.hold("SCAN", START));
        assertThat(capacity.firstPossibleStart(scan, START.monday()))
                .hasValueSatisfying(week -> assertThat(week).isEqualTo(START.plus(9)));
        release(holds.getFirst());
        assertThat(capacity.firstPossibleStart(scan, START.monday())).contains(START);
    }

    @Test
    void offersNothingThatOutlivesThePilot() {
        var scan = fixture.version("SCAN");
        var last = Week.of(LocalDate.parse("2027-12-27"));
        assertThat(capacity.freeStarts(scan, LocalDate.parse("2027-10-01"), 26))
                .last()
                .isEqualTo(last.plus(-8));
        assertThat(capacity.firstPossibleStart(scan, LocalDate.parse("2027-11-02")))
                .isEmpty();
        assertRefused("capacity.full", () -> fixture.hold("SCAN", last.plus(-7)));
        assertThat(capacity.firstPossibleStart(scan, LocalDate.parse("2026-01-01")))
                .contains(Week.of(LocalDate.parse("2026-04-06")));
    }

    @Test
    void refusesAStartInThePast() {
        assertRefused("capacity.start.past", () -> fixture.hold("SCAN", Week.of(LocalDate.parse("2026-04-27"))));
    }

    @Test
    void readsFirstStartsOfTheCatalogueInTwoStatements() {
        var day = LocalDate.parse("2026-06-01");
        var versions =
                catalog.published(day).stream().map(PackageOffer::version).toList();
        var statements = new Statements(dataSource, transaction);
        assertThat(statements.countOf(() -> capacity.firstPossibleStarts(versions, day)))
                .isEqualTo(2);
        assertThat(capacity.firstPossibleStarts(versions, day)).hasSize(5).containsValue(START);
    }

    /** Of the weeks by their index: neither pilot nor coaches are read as whole tables. */
    @Test
    void readsNoWeekBeforeTheFirstAskedFor() {
        for (var n = 0; n < 6; n++) {
            fixture.coach("Karin Kapstok " + n, 2400, 20);
        }
        var scan = fixture.version("SCAN");
        var last = Week.of(LocalDate.parse("2027-12-27"));
        var weeks = 12;
        var coaches = fixture.asAdmin(this::coachesInAll);
        var statements = new Statements(dataSource, transaction);
        capacity.firstPossibleStart(scan, last.plus(1 - weeks).monday());
        var rows = statements.rowsReadBy(
                () -> capacity.firstPossibleStart(scan, last.plus(1 - weeks).monday()));
        var overhead = statements.rowsReadBy(() -> catalog.profile(scan));
        assertThat(rows - overhead).isLessThan(3L * weeks * (coaches + 2));
    }

    @Test
    void confirmsWithinItsTimeOnly() {
        var hold = fixture.hold("SCAN", START);
        confirm(hold);
        assertThat(fixture.row(hold).status()).isEqualTo(HoldStatus.CONFIRMED);
        assertRefused("capacity.hold.over", () -> confirm(hold));
        var late = fixture.hold("SCAN", START);
        release(late);
        assertRefused("capacity.hold.over", () -> confirm(late));
        assertThatThrownBy(() -> confirm(HoldId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsTheWeeksThatHaveBegunWhenATrajectoryStops() {
        var before = fixture.booked(START);
        var hold = fixture.hold("SCAN", START);
        confirm(hold);
        var stopped = Instant.parse("2026-06-10T12:00:00Z");
        fixture.asSales(() -> clock.at(stopped, () -> {
            capacity.release(hold);
            return true;
        }));
        assertThat(fixture.booked(START)).isEqualTo(before + 1);
        assertThat(fixture.booked(START.plus(1))).isEqualTo(before + 1);
        assertThat(fixture.booked(START.plus(2))).isEqualTo(before);
        assertThat(fixture.minutesBooked(coach, START.plus(2))).isZero();
    }

    @Test
    void expiresWhatIsDueOnceAndFreesIt() {
        var before = fixture.booked(START);
        var end = clock.instant().plus(Duration.ofHours(1));
        var request = new HoldRequest(fixture.version("SCAN"), START, fixture.employer(), end, "test");
        var hold = fixture.asSales(() -> capacity.hold(request));
        var kept = fixture.asSales(() -> capacity.hold(request));
        fixture.asSales(() -> {
            capacity.extend(kept, end.plus(Duration.ofHours(1)));
            return true;
        });
        assertThat(clock.at(end.minusMillis(1), expiry::expireDue)).isZero();
        assertThat(clock.at(end, expiry::expireDue)).isEqualTo(1);
        assertThat(clock.at(end, expiry::expireDue)).isZero();
        assertThat(fixture.row(hold).status()).isEqualTo(HoldStatus.EXPIRED);
        assertThat(fixture.row(kept).status()).isEqualTo(HoldStatus.ACTIVE);
        assertThat(fixture.booked(START)).isEqualTo(before + 1);
        assertRefused("capacity.hold.over", () -> confirm(hold));
    }

    @Test
    void movesTheHoldToAnotherCoach() {
        var hold = fixture.hold("SCAN", START);
        var other = fixture.coach("Lars Lampekap", 2400, 1);
        move(hold, other);
        assertThat(fixture.row(hold).coachId()).isEqualTo(other);
        assertThat(fixture.minutesBooked(coach, START)).isZero();
        assertThat(fixture.minutesBooked(other, START)).isPositive();
        var second = fixture.hold("SCAN", START);
        assertThat(fixture.row(second).coachId()).isEqualTo(coach);
        assertRefused("capacity.coach.full", () -> move(second, other));
        assertThat(fixture.row(second).coachId()).isEqualTo(coach);
        assertThat(fixture.minutesBooked(coach, START)).isPositive();
    }

    @Test
    void belongsToTheTransactionOfItsCaller() {
        var before = fixture.booked(START);
        assertThatThrownBy(() -> transaction.execute(status -> {
                    fixture.hold("SCAN", START);
                    throw new IllegalStateException("the order failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fixture.booked(START)).isEqualTo(before);
    }

    @Test
    void asksForALogin() {
        var request = fixture.request("SCAN", START);
        assertThatThrownBy(() -> capacity.hold(request)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private int coachesInAll() {
        return coaches.all().size();
    }

    private boolean release(HoldId hold) {
        return fixture.asSales(() -> {
            capacity.release(hold);
            return true;
        });
    }

    private boolean confirm(HoldId hold) {
        return fixture.asSales(() -> {
            capacity.confirm(hold);
            return true;
        });
    }

    private boolean move(HoldId hold, CoachId to) {
        return fixture.asAdmin(() -> {
            changes.moveTo(hold, to);
            return true;
        });
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
