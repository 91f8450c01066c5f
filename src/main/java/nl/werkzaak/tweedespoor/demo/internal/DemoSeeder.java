package nl.werkzaak.tweedespoor.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Pilot;
import nl.werkzaak.tweedespoor.capacity.PilotForm;
import nl.werkzaak.tweedespoor.demo.internal.DemoCase.Stage;
import nl.werkzaak.tweedespoor.demo.internal.DemoPeople.Member;
import nl.werkzaak.tweedespoor.platform.BeforeOpening;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty database once with a pilot that has been going for some months, counted from today. */
@Component
@Profile("demo")
class DemoSeeder implements BeforeOpening {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);
    private static final int EARLIEST_WEEKS = 24;

    private final DemoPeople people;
    private final DemoOrders orders;
    private final DemoWalk walk;
    private final DemoLetters letters;
    private final DemoQuotes quotes;
    private final Pilot pilot;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final PortalClock clock;

    DemoSeeder(
            DemoPeople people,
            DemoOrders orders,
            DemoWalk walk,
            DemoLetters letters,
            DemoQuotes quotes,
            Pilot pilot,
            CurrentActor actor,
            JdbcClient jdbc,
            PortalClock clock) {
        this.people = people;
        this.orders = orders;
        this.walk = walk;
        this.letters = letters;
        this.quotes = quotes;
        this.pilot = pilot;
        this.actor = actor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Before the scheduler starts, whose jobs live in the present and would expire what the past still holds. */
    @Override
    public void prepare() {
        if (isFirst()) {
            try {
                seed(Zones.today(clock));
                jdbc.sql("UPDATE demo_seed SET finished_at = ?").param(now()).update();
            } catch (RuntimeException e) {
                LOG.error("Making the demo content failed", e);
            }
        }
        if (isWhole()) {
            DemoLogins.print(LOG);
        } else {
            LOG.error("The demo content is not complete; start again with an empty data folder");
        }
    }

    private boolean isFirst() {
        return jdbc.sql("INSERT IGNORE INTO demo_seed (id, started_at) VALUES (1, ?)")
                        .param(now())
                        .update()
                == 1;
    }

    /** A start that was cut short left only a part. */
    private boolean isWhole() {
        return jdbc.sql("SELECT finished_at IS NOT NULL FROM demo_seed")
                .query(Boolean.class)
                .single();
    }

    private void seed(LocalDate today) {
        var admin = people.staff(
                "admin@werkzaak.example",
                "Anja Admin",
                Role.ADMIN,
                Permission.SIGN_FOR_WERKZAAK,
                Permission.APPROVE_PRICE);
        var sales = people.staff("sales@werkzaak.example", "Sam Sales", Role.SALES);
        people.staff("sales2@werkzaak.example", "Stella Sales", Role.SALES, Permission.APPROVE_PRICE);
        var since = reachBack(admin, today);
        DemoCoach.ALL.forEach(coach -> people.coach(admin, coach, since));
        // A membership counts from its first day, so the employers came when the pilot began.
        var members = clock.at(morning(since), this::employers);
        DemoCase.all(members).stream()
                .sorted(Comparator.comparing(DemoCase::startInWeeks))
                .forEach(demo -> play(demo, today, sales, admin));
        clock.at(morning(since), () -> actor.runAs(admin, letters::write));
        quotes.seed(members, morning(WorkingDays.plus(today, -1)), sales);
    }

    /** On a machine whose date lies early in the pilot, the admin lets it begin earlier, so that the demo has a past. */
    private LocalDate reachBack(Actor admin, LocalDate today) {
        var row = actor.runAs(admin, pilot::current);
        var earliest = Week.of(today.minusWeeks(EARLIEST_WEEKS)).monday();
        var latest = today.plusWeeks(78);
        if (row.starts().isAfter(earliest) || row.ends().isBefore(latest)) {
            var starts = row.starts().isAfter(earliest) ? earliest : row.starts();
            var ends = row.ends().isBefore(latest) ? latest : row.ends();
            actor.runAs(admin, () -> pilot.change(new PilotForm(starts, ends, 10, starts)));
            return starts;
        }
        return row.starts();
    }

    private List<Member> employers() {
        var sanne = people.employer(
                "sanne@bakkerij-degouden-korst.example",
                "Sanne Bakker",
                "Bakkerij De Gouden Korst",
                "90000011",
                DemoPeople.address("Broodstraat 1", "4001 AB", "Tiel"));
        var joris = people.employer(
                "joris@fruitteelt-waalzicht.example",
                "Joris Appel",
                "Fruitteelt Waalzicht",
                "90000022",
                DemoPeople.address("Boomgaardlaan 12", "4191 CD", "Geldermalsen"));
        people.branch(
                joris, "Boomgaard Geldermalsen", DemoPeople.address("Boomgaardlaan 12", "4191 CD", "Geldermalsen"));
        people.branch(joris, "Koelhuis Druten", DemoPeople.address("Koelweg 3", "6651 EF", "Druten"));
        var mo = people.employer(
                "mo@logistiek-betuwe.example",
                "Mo Vracht",
                "Logistiek Betuwe",
                "90000033",
                DemoPeople.address("Havenkade 8", "5301 GH", "Zaltbommel"));
        var lotte = people.employer(
                "lotte@zorghuis-delinge.example",
                "Lotte Zorg",
                "Zorghuis De Linge",
                "90000044",
                DemoPeople.address("Lingedijk 40", "4101 JK", "Culemborg"));
        people.adviser("pieter@adviseur-rijn.example", "Pieter Rijn", List.of(sanne, joris));
        return List.of(sanne, joris, mo, lotte);
    }

    private void play(DemoCase demo, LocalDate today, Actor sales, Actor admin) {
        var start = Week.of(today).plus(demo.startInWeeks()).monday();
        var before = WorkingDays.plus(start, -12);
        var day = before.isBefore(today) ? before : WorkingDays.plus(today, -1);
        var morning = morning(day);
        var order = clock.at(morning, () -> orders.place(demo, start));
        if (demo.stage() == Stage.PLACED) {
            return;
        }
        var trajectory = clock.at(morning.plusSeconds(3600), () -> orders.conclude(demo, order, sales));
        walk.walk(demo, trajectory, start, today, admin);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Zones.AMSTERDAM).toInstant();
    }
}
