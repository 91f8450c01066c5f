package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.CapacityModel.CoachInModel;
import nl.werkzaak.tweedespoor.capacity.CapacityModel.HoldInModel;
import nl.werkzaak.tweedespoor.capacity.internal.HoldExpiry;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Random sequences of everything that changes capacity, against {@link CapacityModel} after every step. */
@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CapacityModelTest {
    private static final Week FIRST = Week.of(LocalDate.parse("2026-06-01"));
    /** After the machine's own clock, by which the portal's expiry job runs, and before the others' end. */
    private static final Instant SOON = Instant.parse("2099-01-01T00:00:00Z");

    private static final List<String> PLACES = List.of("Tiel", "Culemborg");
    private static final int SEATS = 10;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Capacity capacity;

    @Autowired
    BookingChanges changes;

    @Autowired
    Pilot pilot;

    @Autowired
    Catalog catalog;

    @Autowired
    HoldExpiry expiry;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    private final CapacityModel model = new CapacityModel();
    private final Map<String, Integer> done = new HashMap<>();
    private Random random = new Random(0);

    @AfterEach
    void clear() {
        fixture.clear();
        jdbc.sql("DELETE FROM pilot_maximum WHERE effective_from <> '2026-04-01'")
                .update();
        jdbc.sql("UPDATE pilot_week SET max = :seats").param("seats", SEATS).update();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesWhatTheModelDoes(long seed) {
        run(seed, 150);
        assertThat(done).containsKeys("hold", "confirm", "release", "expire", "moveTo", "standIn", "reschedule");
        assertThat(done).containsKeys("overrun", "tryAgain", "absence", "cases", "seats");
        assertThat(done.keySet()).anyMatch(key -> key.startsWith("hold capacity.full"));
    }

    @Test
    @Tag("slow")
    void doesWhatTheModelDoesAtLength() {
        run(20_260_522, 5_000);
    }

    private void run(long seed, int steps) {
        random = new Random(seed);
        prepare();
        compare("at first");
        for (var n = 0; n < steps; n++) {
            var what = step();
            done.merge(what, 1, Integer::sum);
            compare("seed " + seed + ", step " + n + ": " + what);
        }
    }

    private void prepare() {
        jdbc.sql("SELECT week_start FROM pilot_week ORDER BY week_start")
                .query((rs, n) -> model.seats.put(new Week(rs.getObject(1, LocalDate.class)), SEATS))
                .list();
        for (var n = 0; n < 3; n++) {
            var minutes = 300 + 150 * n;
            var place = PLACES.get(n % 2);
            var skills = new CoachSkills(List.of("nl"), List.of(Place.of(place)), Set.of());
            var coach = fixture.coach("Model " + n, minutes, 3 + n, skills);
            model.coaches.put(coach, new CoachInModel(coach, minutes, 3 + n, place));
        }
    }

    private String step() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> hold();
            case 4 -> on("confirm", model::confirm, capacity::confirm);
            case 5 -> on("release", hold -> model.end(hold, HoldStatus.RELEASED), capacity::release);
            case 6 -> random.nextInt(4) == 0 ? expire() : hold();
            case 7, 8 -> moveTo();
            case 9 -> standIn();
            case 10 -> reschedule();
            case 11 -> overrun();
            case 12 -> on("tryAgain", model::tryAgain, changes::tryAgain);
            case 13 -> absence();
            case 14 -> cases();
            default -> seats();
        };
    }

    private String hold() {
        var code = random.nextInt(4) == 0 ? "BASIS" : "SCAN";
        var profile = catalog.profile(fixture.version(code));
        var minutes = profile.minutesPerWeek();
        var start = FIRST.plus(random.nextInt(30));
        var place = random.nextInt(3) == 0 ? PLACES.get(random.nextInt(2)) : null;
        var shortLived = random.nextBoolean();
        var request = new HoldRequest(
                fixture.version(code),
                0,
                start,
                fixture.employer(),
                shortLived ? SOON : CapacityFixture.LATER,
                "test",
                new Wishes(place == null ? null : Place.of(place), null));
        var expected = model.possible(start, minutes, place) ? "" : "capacity.full";
        var made = new ArrayList<HoldId>();
        var answer = portal(() -> made.add(capacity.hold(request)));
        assertThat(answer).as("hold %s in %s", code, start).isEqualTo(expected);
        if (answer.isEmpty()) {
            var coach = fixture.row(made.getFirst()).coachId();
            assertThat(model.fits(coach, start, minutes)).isTrue();
            assertThat(place == null || model.coaches.get(coach).place.equals(place))
                    .isTrue();
            model.hold(made.getFirst(), new HoldInModel(minutes, profile.ordinaryWeek(), start, coach, shortLived));
        }
        return named("hold", answer);
    }

    private String expire() {
        model.expire();
        clock.at(SOON, expiry::expireDue);
        return "expire";
    }

    private String moveTo() {
        var coach = anyCoach();
        return on("moveTo", hold -> model.moveTo(hold, coach), id -> changes.moveTo(id, coach));
    }

    private String standIn() {
        var coach = anyCoach();
        var after = random.nextInt(5);
        var length = 1 + random.nextInt(4);
        return on(
                "standIn",
                hold -> model.standIn(hold, coach, hold.start.plus(after), hold.start.plus(after + length)),
                id -> {
                    var start = fixture.row(id).start();
                    changes.standIn(id, coach, start.plus(after), start.plus(after + length));
                });
    }

    private String reschedule() {
        var coach = anyCoach();
        var start = FIRST.plus(random.nextInt(30));
        return on(
                "reschedule", hold -> model.reschedule(hold, start, coach), id -> changes.reschedule(id, start, coach));
    }

    private String overrun() {
        var weeks = 1 + random.nextInt(3);
        return on("overrun", hold -> model.overrun(hold, weeks), id -> changes.overrun(id, weeks));
    }

    private String absence() {
        var coach = anyCoach();
        var week = FIRST.plus(random.nextInt(40));
        if (!model.coaches.get(coach).away.add(week)) {
            return "absence known";
        }
        fixture.absent(coach, week.monday(), week.sunday());
        return "absence";
    }

    private String cases() {
        var coach = anyCoach();
        var cases = 1 + random.nextInt(6);
        var expected = model.changeCases(coach, cases);
        var answer = portal(() -> fixture.change(coach, form -> CapacityFixture.withCaseload(form, cases)));
        assertThat(answer).isEqualTo(expected);
        return named("cases", answer);
    }

    private String seats() {
        var seats = 2 + random.nextInt(9);
        var from = FIRST.plus(random.nextInt(40));
        var until = pilot.current().steps().stream()
                .map(step -> step.from())
                .filter(day -> day.isAfter(from.monday()))
                .findFirst()
                .map(Week::startingFrom)
                .orElse(model.seats.lastKey().plus(1));
        var expected = model.changeSeats(from, until, seats);
        var now = pilot.current();
        var form = new PilotForm(now.starts(), now.ends(), seats, from.monday());
        var answer = portal(() -> pilot.change(form));
        assertThat(answer).isEqualTo(expected);
        return named("seats", answer);
    }

    private interface ModelVerb {
        String on(HoldInModel hold);
    }

    private interface PortalVerb {
        void on(HoldId hold);
    }

    private String on(String name, ModelVerb inModel, PortalVerb inPortal) {
        if (model.holds.isEmpty()) {
            return "nothing";
        }
        var id = List.copyOf(model.holds.keySet()).get(random.nextInt(model.holds.size()));
        var expected = inModel.on(model.holds.get(id));
        var answer = portal(() -> inPortal.on(id));
        assertThat(answer).as(name).isEqualTo(expected);
        return named(name, answer);
    }

    private CoachId anyCoach() {
        return List.copyOf(model.coaches.keySet()).get(random.nextInt(model.coaches.size()));
    }

    private static String named(String verb, String refusal) {
        return refusal.isEmpty() ? verb : verb + " " + refusal;
    }

    /** The key of the refusal, or "". */
    private String portal(Runnable work) {
        try {
            fixture.asAdmin(() -> {
                work.run();
                return true;
            });
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private void compare(String when) {
        var seats = new TreeMap<Week, List<Integer>>();
        jdbc.sql("SELECT week_start, max, booked FROM pilot_week")
                .query((rs, n) ->
                        seats.put(new Week(rs.getObject(1, LocalDate.class)), List.of(rs.getInt(2), rs.getInt(3))))
                .list();
        var expectedSeats = new TreeMap<Week, List<Integer>>();
        model.seats.forEach((week, max) -> expectedSeats.put(week, List.of(max, model.bookedSeats(week))));
        assertThat(seats).as(when).isEqualTo(expectedSeats);
        compareCoaches(when);
        compareHolds(when);
    }

    private void compareCoaches(String when) {
        var weeks = jdbc
                .sql("SELECT coach_id, week_start, minutes_contract, minutes_booked, caseload_booked, caseload_max"
                        + " FROM coach_week")
                .query((rs, n) -> List.of(
                        new CoachId(rs.getObject(1, UUID.class)),
                        new Week(rs.getObject(2, LocalDate.class)),
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getInt(5),
                        rs.getInt(6)))
                .list()
                .stream()
                .filter(row -> model.coaches.containsKey((CoachId) row.getFirst()))
                .collect(Collectors.toSet());
        var expected = model.coaches.values().stream()
                .flatMap(coach -> model.seats.keySet().stream()
                        .map(week -> List.<Object>of(
                                coach.id,
                                week,
                                coach.contract(week),
                                model.minutes(coach.id, week),
                                model.cases(coach.id, week),
                                coach.cases)))
                .collect(Collectors.toSet());
        assertThat(weeks).as(when).isEqualTo(expected);
    }

    private void compareHolds(String when) {
        var statuses = new HashMap<HoldId, List<Object>>();
        jdbc.sql("SELECT id, status, start_week, weeks, coach_id FROM hold WHERE purpose = 'test'")
                .query((rs, n) -> statuses.put(
                        new HoldId(rs.getObject(1, UUID.class)),
                        List.of(
                                HoldStatus.valueOf(rs.getString(2)),
                                new Week(rs.getObject(3, LocalDate.class)),
                                rs.getInt(4),
                                new CoachId(rs.getObject(5, UUID.class)))))
                .list();
        model.holds.forEach((id, hold) -> assertThat(statuses.get(id))
                .as(when)
                .isEqualTo(List.of(hold.status, hold.start, hold.weeks, hold.coach)));
        var overruns = fixture.asAdmin(changes::conflicts).stream()
                .filter(row -> row.kind() == ConflictKind.OVERRUN)
                .map(row -> List.of(row.hold(), row.week()))
                .collect(Collectors.toSet());
        var expected = model.holds.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().conflicts.stream().map(week -> List.<Object>of(entry.getKey(), week)))
                .collect(Collectors.toSet());
        assertThat(overruns).as(when).isEqualTo(expected);
    }
}
