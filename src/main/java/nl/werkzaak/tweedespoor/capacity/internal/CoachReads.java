package nl.werkzaak.tweedespoor.capacity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.CoachLoad;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads coaches, each list with one statement. */
@Component
public class CoachReads {
    private static final String COLUMNS = """
            c.id, c.user_id, c.name, c.phone, c.town, c.max_caseload, c.languages, c.specialisms, c.stand_in_id,
            s.name AS stand_in_name,
            (SELECT GROUP_CONCAT(p.place ORDER BY p.place SEPARATOR '\n') FROM coach_place p WHERE p.coach_id = c.id)
                AS places
            """;
    private static final String ROW = "SELECT " + COLUMNS + " FROM coach c LEFT JOIN coach s ON s.id = c.stand_in_id ";

    private final JdbcClient jdbc;

    CoachReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CoachRow> all() {
        return jdbc.sql(ROW + "ORDER BY c.name").query((rs, n) -> row(rs)).list();
    }

    public List<CoachRow> where(String column, UUID id) {
        return jdbc.sql(ROW + "WHERE c." + column + " = :id")
                .param("id", id)
                .query((rs, n) -> row(rs))
                .list();
    }

    public List<CoachRow> withStandIn(CoachId id) {
        return jdbc.sql(ROW + "WHERE c.id = :id OR c.id = (SELECT stand_in_id FROM coach WHERE id = :id)")
                .param("id", id.value())
                .query((rs, n) -> row(rs))
                .list();
    }

    public List<Place> places() {
        return jdbc.sql("SELECT DISTINCT place FROM coach_place ORDER BY place")
                .query((rs, n) -> new Place(rs.getString(1)))
                .list();
    }

    public List<CoachLoad> loads(Week week, LocalDate today) {
        return jdbc.sql("""
                        SELECT %s, w.minutes_contract, w.minutes_booked, w.caseload_booked,
                               (SELECT COUNT(*) FROM coach_week k WHERE k.coach_id = c.id AND k.week_start >= :week
                                AND k.minutes_booked > k.minutes_contract) AS conflicts,
                               l.first_day, l.last_day
                        FROM coach c
                        LEFT JOIN coach s ON s.id = c.stand_in_id
                        LEFT JOIN coach_week w ON w.coach_id = c.id AND w.week_start = :week
                        LEFT JOIN coach_leave l ON l.coach_id = c.id AND l.first_day =
                            (SELECT MIN(n.first_day) FROM coach_leave n
                             WHERE n.coach_id = c.id AND n.last_day >= :today)
                        ORDER BY c.name
                        """.formatted(COLUMNS))
                .param("week", week.monday())
                .param("today", today)
                .query((rs, n) -> new CoachLoad(
                        row(rs),
                        rs.getInt("minutes_contract"),
                        rs.getInt("minutes_booked"),
                        rs.getInt("caseload_booked"),
                        rs.getInt("conflicts"),
                        rs.getObject("first_day", LocalDate.class),
                        rs.getObject("last_day", LocalDate.class)))
                .list();
    }

    private static CoachRow row(ResultSet rs) throws SQLException {
        var user = uuid(rs, "user_id");
        var standIn = uuid(rs, "stand_in_id");
        return new CoachRow(
                new CoachId(rs.getObject("id", UUID.class)),
                user == null ? null : new UserId(user),
                rs.getString("name"),
                rs.getString("phone"),
                rs.getString("town"),
                rs.getInt("max_caseload"),
                skills(rs),
                standIn == null ? null : new CoachId(standIn),
                rs.getString("stand_in_name"));
    }

    private static CoachSkills skills(ResultSet rs) throws SQLException {
        return new CoachSkills(
                words(rs.getString("languages"), ","),
                words(rs.getString("places"), "\n").stream().map(Place::new).toList(),
                words(rs.getString("specialisms"), ",").stream()
                        .map(Specialism::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static List<String> words(@Nullable String joined, String separator) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(separator));
    }

    private static @Nullable UUID uuid(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }
}
