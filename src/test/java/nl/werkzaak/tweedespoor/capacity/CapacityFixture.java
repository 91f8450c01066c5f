package nl.werkzaak.tweedespoor.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Coaches and holds of one test in May 2026, taken away after it, since all tests share one pilot. */
@Component
public class CapacityFixture {
    /** For the classes that count every seat and coach: a portal and schema where no other test leaves any behind. */
    static final String ALONE = "tests.alone=capacity";

    public static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    /** After the machine's own clock, by which the expiry job runs. */
    static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final Capacity capacity;
    private final Coaches coaches;
    private final Catalog catalog;
    private final PortalClock clock;
    private final Personas personas;
    private final EmployerPersonas employers;
    private final Login login;
    private final JdbcClient jdbc;
    private final CapacityBooks books;
    private final List<CoachId> made = new ArrayList<>();
    private final Map<String, EmployerId> known = new ConcurrentHashMap<>();
    private final Map<String, UserRow> users = new ConcurrentHashMap<>();
    private final Map<String, PackageVersionId> versions = new ConcurrentHashMap<>();

    CapacityFixture(
            Capacity capacity,
            Coaches coaches,
            Catalog catalog,
            PortalClock clock,
            Personas personas,
            EmployerPersonas employers,
            Login login,
            JdbcClient jdbc,
            DataSource database) {
        this.capacity = capacity;
        this.coaches = coaches;
        this.catalog = catalog;
        this.clock = clock;
        this.personas = personas;
        this.employers = employers;
        this.login = login;
        this.jdbc = jdbc;
        this.books = new CapacityBooks(database);
    }

    <T> T asAdmin(Supplier<T> work) {
        return login.as(user("admin", personas::admin), () -> clock.at(NOW, work));
    }

    <T> T asSales(Supplier<T> work) {
        return login.as(user("sales", personas::sales), () -> clock.at(NOW, work));
    }

    /** Looked up once, also when many threads ask. */
    private UserRow user(String name, Supplier<UserRow> persona) {
        return users.computeIfAbsent(name, key -> persona.get());
    }

    public CoachId coach(String name, int minutes, int cases, DateRange... leave) {
        var coach = asAdmin(() -> coaches.add(form(name, minutes, cases, leave)));
        made.add(coach);
        return coach;
    }

    CoachId coach(String name, int minutes, int cases, CoachSkills skills) {
        var plain = form(name, minutes, cases);
        var coach = asAdmin(() -> coaches.add(new CoachForm(
                null, name, plain.phone(), plain.town(), skills, cases, null, plain.hours(), List.of(), 0)));
        made.add(coach);
        return coach;
    }

    void absent(CoachId coach, LocalDate from, LocalDate until) {
        asAdmin(() -> {
            coaches.reportAbsence(coach, new Absence(new DateRange(from, until), AbsenceKind.SICKNESS));
            return true;
        });
    }

    void change(CoachId coach, UnaryOperator<CoachForm> change) {
        asAdmin(() -> {
            coaches.change(coach, change.apply(coaches.form(coach)));
            return true;
        });
    }

    static CoachForm withCaseload(CoachForm form, int cases) {
        return new CoachForm(
                form.user(),
                form.name(),
                form.phone(),
                form.town(),
                form.skills(),
                cases,
                form.standIn(),
                form.hours(),
                form.absences(),
                form.version());
    }

    static CoachForm form(String name, int minutes, int cases, DateRange... leave) {
        return new CoachForm(
                null,
                name,
                "0344 123 456",
                "Tiel",
                CoachSkills.in("Tiel"),
                cases,
                null,
                List.of(new HoursSpan(LocalDate.parse("2026-04-01"), null, minutes)),
                Stream.of(leave).map(Absence::leave).toList(),
                0);
    }

    PackageVersionId version(String code) {
        return versions.computeIfAbsent(code, this::find);
    }

    private PackageVersionId find(String code) {
        return catalog.published(LocalDate.parse("2026-06-01")).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow()
                .version();
    }

    HoldRequest request(String code, Week start) {
        return new HoldRequest(version(code), start, employer(), LATER, "test");
    }

    EmployerId employer() {
        return known.computeIfAbsent("sanne", name -> employers.sanne().employerId());
    }

    public HoldId hold(String code, Week start) {
        var request = request(code, start);
        return asSales(() -> capacity.hold(request));
    }

    /** A place where nobody else works, so that a booking with that wish finds this coach. */
    public void onlyFor(String place, CoachId coach) {
        jdbc.sql("INSERT INTO coach_place VALUES (:place, :coach)")
                .param("place", place)
                .param("coach", coach.value())
                .update();
    }

    public HoldId hold(String code, Week start, Wishes wishes) {
        var request = new HoldRequest(version(code), 0, start, employer(), LATER, "test", wishes);
        return asSales(() -> capacity.hold(request));
    }

    void release(HoldId hold) {
        asSales(() -> {
            capacity.release(hold);
            return true;
        });
    }

    HoldRow row(HoldId hold) {
        return asSales(() -> capacity.hold(hold));
    }

    int booked(Week week) {
        return jdbc.sql("SELECT booked FROM pilot_week WHERE week_start = :week")
                .param("week", week.monday())
                .query(Integer.class)
                .single();
    }

    int minutesBooked(CoachId coach, Week week) {
        return ofWeek("minutes_booked", coach, week);
    }

    int minutesAvailable(CoachId coach, Week week) {
        return ofWeek("minutes_available", coach, week);
    }

    private int ofWeek(String column, CoachId coach, Week week) {
        return jdbc.sql("SELECT " + column + " FROM coach_week WHERE week_start = :week AND coach_id = :coach")
                .param("week", week.monday())
                .param("coach", coach.value())
                .query(Integer.class)
                .single();
    }

    /** None may exist, whatever happened. */
    int contradictions() {
        return books.lost() + books.overbooked();
    }

    /** Takes a coach away too who was made by a screen. */
    public void forget(CoachId coach) {
        made.add(coach);
    }

    public void clear() {
        jdbc.sql("SELECT id FROM hold WHERE purpose = 'test' AND status IN ('ACTIVE', 'CONFIRMED')")
                .query((rs, n) -> new HoldId(rs.getObject(1, java.util.UUID.class)))
                .list()
                .forEach(this::release);
        made.forEach(coach -> {
            for (var sql : List.of(
                    "UPDATE pilot_week p JOIN hold_week w ON w.week_start = p.week_start"
                            + " SET p.booked = p.booked - 1 WHERE w.coach_id = :coach",
                    "DELETE FROM hold_week WHERE coach_id = :coach",
                    "DELETE x FROM hold_conflict x JOIN hold h ON h.id = x.hold_id WHERE h.coach_id = :coach",
                    "DELETE FROM hold WHERE coach_id = :coach",
                    "DELETE FROM coach_week WHERE coach_id = :coach",
                    "DELETE FROM coach_hours WHERE coach_id = :coach",
                    "DELETE FROM coach_place WHERE coach_id = :coach",
                    "DELETE FROM coach_leave WHERE coach_id = :coach",
                    "DELETE FROM coach WHERE id = :coach")) {
                jdbc.sql(sql).param("coach", coach.value()).update();
            }
        });
        made.clear();
    }
}
