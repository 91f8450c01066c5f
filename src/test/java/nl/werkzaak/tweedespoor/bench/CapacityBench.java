package nl.werkzaak.tweedespoor.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.werkzaak.tweedespoor.capacity.CapacityBooks;
import nl.werkzaak.tweedespoor.capacity.CapacityLoad;
import nl.werkzaak.tweedespoor.capacity.CapacityPortal;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ./portal bench capacity}: 64 clients try 20,000 times to hold, confirm and release, in one portal process and
 * in two side by side on one database, while somebody looks whether ever more is booked than there is; beside the same
 * work as bare JDBC transactions.
 */
public final class CapacityBench {
    private static final Path DATA = Path.of("target/bench-data");
    private static final int CLIENTS = 64;
    private static final int ATTEMPTS = 20_000;
    private static final int WARM_UP = ATTEMPTS / 8;
    /** Enough for a rate; before and after the portals. */
    private static final int BARE = ATTEMPTS / 4;

    private static final int COACHES = 8;
    private static final int LEAST_SOLD = ATTEMPTS * 30 / 100;

    private final HikariDataSource database;
    private final String url;
    private final List<Figure> figures = new ArrayList<>();

    private CapacityBench(String url) {
        this.url = url;
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(EmbeddedMariaDb.USER);
        config.setMaximumPoolSize(20);
        this.database = new HikariDataSource(config);
    }

    public static void main(String[] args) throws Exception {
        PackagedPortal.clear(DATA);
        try (var server = EmbeddedMariaDb.start(DATA.resolve("mariadb"))) {
            new CapacityBench(server.url("capacity_bench")).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        try (var one = portal("one")) {
            var employer = one.prepare(COACHES);
            one.load(1, CLIENTS, WARM_UP, employer);
            one.tally();
            bare(employer, 2, WARM_UP);
            var before = bare(employer, 3, BARE);
            var alone = watched(employer, ATTEMPTS, one);
            try (var two = portal("two")) {
                two.load(5, CLIENTS, WARM_UP, employer);
                two.tally();
                var both = watched(employer, ATTEMPTS / 2, one, two);
                var bare = (before + bare(employer, 3, BARE)) / 2;
                publish("one", alone, bare);
                publish("two", both, bare);
            }
        }
        Figure.publish("capacity", figures);
    }

    /** What the clients of all portals saw together, and what the database looked like meanwhile and afterwards. */
    private record Outcome(CapacityLoad.Tally tally, double seconds, int overbooked, int looks, int lost) {}

    private Outcome watched(EmployerId employer, int attemptsEach, CapacityPortal... portals) throws Exception {
        var books = new CapacityBooks(database);
        var running = new AtomicBoolean(true);
        var overbooked = new AtomicInteger();
        var looks = new AtomicInteger();
        var watcher = Thread.ofPlatform().start(() -> {
            while (running.get()) {
                overbooked.accumulateAndGet(books.overbooked(), Math::max);
                looks.incrementAndGet();
                LockSupport.parkNanos(250_000_000);
            }
        });
        var begun = System.nanoTime();
        for (var n = 0; n < portals.length; n++) {
            portals[n].load(10 + n, CLIENTS / portals.length, attemptsEach, employer);
        }
        var tally = portals[0].tally();
        for (var portal : Arrays.asList(portals).subList(1, portals.length)) {
            tally = tally.plus(portal.tally());
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        running.set(false);
        watcher.join();
        return new Outcome(
                tally, seconds, Math.max(overbooked.get(), books.overbooked()), looks.get(), books.lost() + left());
    }

    /** Every client gave its holds back, so no seat may be left booked. */
    private int left() {
        return JdbcClient.create(database)
                .sql("SELECT SUM(booked) FROM pilot_week")
                .query(Integer.class)
                .single();
    }

    private double bare(EmployerId employer, long seed, int attempts) throws Exception {
        var jdbc = JdbcClient.create(database);
        var versions = new ArrayList<PackageVersionId>();
        var profiles = new ArrayList<HourProfile>();
        jdbc.sql("""
                        SELECT v.id, v.weeks, v.coach_hours, v.intake_minutes, v.closing_minutes FROM package_version v
                        JOIN service_package p ON p.id = v.package_id
                        WHERE v.status = 'PUBLISHED' AND p.code IN ('SCAN', 'BASIS') ORDER BY p.code DESC
                        """).query(rs -> {
            versions.add(new PackageVersionId(rs.getObject(1, UUID.class)));
            profiles.add(HourProfile.of(rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5)));
        });
        var plan = new CapacityLoad.Plan(
                employer, versions, CapacityPortal.firstWeek(), CapacityPortal.starts(), seed, CLIENTS, attempts);
        var bare = new BareCapacity(database, plan, profiles);
        var perSecond = bare.run();
        System.out.printf("bare: %.0f attempts/s, %d held%n", perSecond, bare.held());
        return perSecond;
    }

    private void publish(String processes, Outcome outcome, double bare) {
        var tally = outcome.tally;
        if (tally.held() < LEAST_SOLD || tally.failed() > 0) {
            throw new IllegalStateException("held " + tally.held() + ", failed " + tally.failed());
        }
        var p99 = Percentile.of(
                tally.micros().stream().map(micros -> micros / 1_000.0).toList(), 99);
        figures.add(Figure.alone(processes + "_sold", tally.held(), "", ">= " + LEAST_SOLD + " of " + ATTEMPTS));
        figures.add(Figure.alone(processes + "_refused", tally.refused(), "", "clear refusals"));
        figures.add(Figure.alone(processes + "_busy", tally.busy(), "", "gave up after five collisions"));
        figures.add(
                Figure.alone(processes + "_overbooked", outcome.overbooked, "", "0, in " + outcome.looks + " looks"));
        figures.add(Figure.alone(processes + "_lost", outcome.lost, "", "0"));
        figures.add(Figure.alone(processes + "_double", tally.doubles(), "", "0"));
        figures.add(Figure.beside(
                bare,
                processes + "_attempts_per_second",
                tally.attempts() / outcome.seconds,
                "/s",
                ">= 0.60 x bare JDBC"));
        figures.add(Figure.alone(processes + "_p99_ms", p99, "ms", "one call of 64 clients"));
    }

    private CapacityPortal portal(String name) throws Exception {
        return new CapacityPortal("--spring.datasource.url=" + url, "--portal.data-dir=" + DATA.resolve(name));
    }
}
