package nl.werkzaak.tweedespoor.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.capacity.CapacityLoad;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: the locks, inserts and mix of {@link CapacityLoad} as bare JDBC transactions of as many clients, with
 * nothing around them.
 */
final class BareCapacity {
    private final DataSource database;
    private final CapacityLoad.Plan plan;
    private final List<HourProfile> profiles;
    private final AtomicInteger left;
    private final AtomicInteger held = new AtomicInteger();

    BareCapacity(DataSource database, CapacityLoad.Plan plan, List<HourProfile> profiles) {
        this.database = database;
        this.plan = plan;
        this.profiles = profiles;
        this.left = new AtomicInteger(plan.attempts());
    }

    /** Attempts per second. */
    double run() throws Exception {
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(plan.clients())) {
            var clients = new ArrayList<Callable<Boolean>>();
            for (var n = 0; n < plan.clients(); n++) {
                var random = new Random(plan.seed() * 1_000 + n);
                clients.add(() -> client(random));
            }
            for (var future : threads.invokeAll(clients)) {
                future.get();
            }
        }
        return plan.attempts() * 1e9 / (System.nanoTime() - begun);
    }

    int held() {
        return held.get();
    }

    private record Kept(UUID hold, LocalDate start, int weeks) {}

    private boolean client(Random random) throws SQLException {
        var kept = new ArrayDeque<Kept>();
        while (left.getAndDecrement() > 0) {
            if (!kept.isEmpty()) {
                var hold = kept.remove();
                transact(c -> release(c, hold));
            }
            var which = random.nextInt(profiles.size());
            var start = plan.first().plus(random.nextInt(plan.starts())).monday();
            transact(c -> {
                var hold = hold(c, which, start);
                if (hold != null) {
                    kept.add(hold);
                    held.incrementAndGet();
                }
            });
            if (!kept.isEmpty() && random.nextBoolean()) {
                transact(c -> confirm(c, kept.peek()));
            }
        }
        for (var hold : kept) {
            transact(c -> release(c, hold));
        }
        return true;
    }

    private @Nullable Kept hold(Connection c, int which, LocalDate start) throws SQLException {
        var profile = profiles.get(which);
        var end = start.plusWeeks(profile.weeks());
        var free = 0;
        try (var seats = c.prepareStatement("SELECT week_start, max - booked FROM pilot_week"
                + " WHERE week_start >= ? AND week_start < ? ORDER BY week_start FOR UPDATE")) {
            try (var rows = with(seats, start, end).executeQuery()) {
                while (rows.next()) {
                    free += rows.getInt(2) > 0 ? 1 : 0;
                }
            }
        }
        var coach = free == profile.weeks() ? coach(c, profile, start, end) : null;
        if (coach == null) {
            return null;
        }
        var hold = new Kept(Ids.next(), start, profile.weeks());
        update(
                c,
                "INSERT INTO hold (id, package_version_id, employer_id, coach_id, start_week, weeks, extra_minutes, status,"
                        + " purpose, created_at, expires_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, 'ACTIVE', 'test', NOW(6), '2100-01-01', 0)",
                hold.hold,
                plan.versions().get(which).value(),
                plan.employer().value(),
                coach,
                start,
                profile.weeks());
        update(c, "UPDATE pilot_week SET booked = booked + 1 WHERE week_start >= ? AND week_start < ?", start, end);
        var minutes = profile.minutesPerWeek().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        update(
                c,
                "INSERT INTO hold_week (hold_id, week_start, coach_id, minutes)"
                        + " SELECT ?, ? + INTERVAL (j.ordinal - 1) WEEK, ?, j.minutes"
                        + " FROM JSON_TABLE(?, '$[*]' COLUMNS (ordinal FOR ORDINALITY, minutes INT PATH '$')) j",
                hold.hold,
                start,
                coach,
                minutes);
        coachWeeks(c, "+", hold);
        audit(c, hold);
        return hold;
    }

    private @Nullable static UUID coach(Connection c, HourProfile profile, LocalDate start, LocalDate end)
            throws SQLException {
        var fits = new HashMap<UUID, Integer>();
        try (var weeks = c.prepareStatement("SELECT week_start, coach_id, minutes_contract - minutes_booked,"
                + " caseload_max - caseload_booked FROM coach_week WHERE week_start >= ? AND week_start < ?"
                + " ORDER BY week_start, coach_id FOR UPDATE")) {
            try (var rows = with(weeks, start, end).executeQuery()) {
                while (rows.next()) {
                    var week = (int) ChronoUnit.WEEKS.between(start, rows.getObject(1, LocalDate.class));
                    if (rows.getInt(4) > 0
                            && rows.getInt(3) >= profile.minutesPerWeek().get(week)) {
                        fits.merge(rows.getObject(2, UUID.class), 1, Integer::sum);
                    }
                }
            }
        }
        return fits.entrySet().stream()
                .filter(entry -> entry.getValue() == profile.weeks())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void confirm(Connection c, Kept hold) throws SQLException {
        lock(c, hold);
        update(c, "UPDATE hold SET status = 'CONFIRMED', version = version + 1 WHERE id = ?", hold.hold);
        audit(c, hold);
    }

    private static void release(Connection c, Kept hold) throws SQLException {
        lock(c, hold);
        var end = hold.start.plusWeeks(hold.weeks);
        for (var table : List.of("pilot_week", "coach_week")) {
            try (var lock = c.prepareStatement("SELECT * FROM " + table
                    + " WHERE week_start >= ? AND week_start < ? ORDER BY week_start FOR UPDATE")) {
                with(lock, hold.start, end).executeQuery().close();
            }
        }
        update(c, "UPDATE hold SET status = 'RELEASED', version = version + 1 WHERE id = ?", hold.hold);
        coachWeeks(c, "-", hold);
        update(
                c,
                "UPDATE coach_week c JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id"
                        + " SET c.minutes_available = GREATEST(c.minutes_contract, c.minutes_booked)"
                        + " WHERE h.hold_id = ? AND c.minutes_available > c.minutes_contract",
                hold.hold);
        update(
                c,
                "UPDATE pilot_week p JOIN hold_week h ON h.week_start = p.week_start SET p.booked = p.booked - 1"
                        + " WHERE h.hold_id = ?",
                hold.hold);
        update(c, "DELETE FROM hold_week WHERE hold_id = ?", hold.hold);
        audit(c, hold);
    }

    private static void lock(Connection c, Kept hold) throws SQLException {
        try (var lock = c.prepareStatement("SELECT * FROM hold WHERE id = ? FOR UPDATE")) {
            with(lock, hold.hold).executeQuery().close();
        }
    }

    private static void coachWeeks(Connection c, String sign, Kept hold) throws SQLException {
        update(
                c,
                "UPDATE coach_week c JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id"
                        + " SET c.minutes_booked = c.minutes_booked " + sign + " h.minutes,"
                        + " c.caseload_booked = c.caseload_booked " + sign + " 1 WHERE h.hold_id = ?",
                hold.hold);
    }

    private static void audit(Connection c, Kept hold) throws SQLException {
        update(
                c,
                "INSERT INTO audit_event (id, at, actor_id, role, action, subject_kind, subject_id, employer_id, ip, detail)"
                        + " VALUES (?, NOW(6), NULL, 'SYSTEM', 'capacity.bare', 'hold', ?, NULL, NULL, ?)",
                Ids.next(),
                hold.hold,
                "start=" + hold.start + " weeks=" + hold.weeks);
    }

    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    private void transact(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.in(connection);
                connection.commit();
            } catch (SQLException collision) {
                connection.rollback();
                throw collision;
            }
        }
    }

    private static void update(Connection c, String sql, Object... values) throws SQLException {
        try (var statement = c.prepareStatement(sql)) {
            with(statement, values).executeUpdate();
        }
    }

    private static PreparedStatement with(PreparedStatement statement, Object... values) throws SQLException {
        for (var n = 0; n < values.length; n++) {
            statement.setObject(n + 1, values[n]);
        }
        return statement;
    }
}
