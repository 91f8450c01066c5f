package nl.werkzaak.tweedespoor.capacity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.PilotRow;
import nl.werkzaak.tweedespoor.capacity.WeekSeats;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the pilot and its weeks. */
@Component
public class PilotStore {
    private static final String WEEKS = "SELECT week_start, max, booked FROM pilot_week ";

    private final JdbcClient jdbc;

    PilotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PilotRow read() {
        var steps = jdbc.sql("SELECT effective_from, seats FROM pilot_maximum ORDER BY effective_from")
                .query((rs, n) -> new PilotRow.Step(rs.getObject(1, LocalDate.class), rs.getInt(2)))
                .list();
        return jdbc.sql("SELECT starts, ends FROM pilot")
                .query((rs, n) ->
                        new PilotRow(rs.getObject(1, LocalDate.class), rs.getObject(2, LocalDate.class), steps))
                .single();
    }

    public List<WeekSeats> weeks(Week from, int count) {
        return jdbc.sql(WEEKS + "WHERE week_start >= :from AND week_start < :until ORDER BY week_start")
                .param("from", from.monday())
                .param("until", from.plus(count).monday())
                .query((rs, n) -> week(rs))
                .list();
    }

    /** Booked weeks that would have too few seats or be no part of the pilot any more. */
    public List<WeekSeats> conflicts(PilotRow planned, boolean locking) {
        var seats = planned.weeks().stream().collect(Collectors.toMap(WeekSeats::week, Function.identity()));
        return jdbc
                .sql(WEEKS + "ORDER BY week_start" + (locking ? " FOR UPDATE" : ""))
                .query((rs, n) -> week(rs))
                .list()
                .stream()
                .filter(week -> week.booked()
                        > (seats.containsKey(week.week())
                                ? seats.get(week.week()).max()
                                : 0))
                .toList();
    }

    public void write(PilotRow pilot) {
        jdbc.sql("UPDATE pilot SET starts = :starts, ends = :ends")
                .param("starts", pilot.starts())
                .param("ends", pilot.ends())
                .update();
        pilot.steps().forEach(step -> jdbc.sql("REPLACE INTO pilot_maximum VALUES (:from, :seats)")
                .param("from", step.from())
                .param("seats", step.seats())
                .update());
        var weeks = pilot.weeks().stream()
                .map(week -> "{\"w\":\"" + week.week().monday() + "\",\"m\":" + week.max() + "}")
                .collect(Collectors.joining(",", "[", "]"));
        jdbc.sql("""
                        DELETE c FROM coach_week c LEFT JOIN JSON_TABLE(:weeks, '$[*]'
                            COLUMNS (week_start DATE PATH '$.w')) j ON j.week_start = c.week_start
                        WHERE j.week_start IS NULL
                        """).param("weeks", weeks).update();
        jdbc.sql("""
                        DELETE p FROM pilot_week p LEFT JOIN JSON_TABLE(:weeks, '$[*]'
                            COLUMNS (week_start DATE PATH '$.w')) j ON j.week_start = p.week_start
                        WHERE j.week_start IS NULL
                        """).param("weeks", weeks).update();
        jdbc.sql("""
                        INSERT INTO pilot_week (week_start, max)
                        SELECT j.week_start, j.seats FROM JSON_TABLE(:weeks, '$[*]'
                            COLUMNS (week_start DATE PATH '$.w', seats INT PATH '$.m')) j ORDER BY j.week_start
                        ON DUPLICATE KEY UPDATE max = VALUES(max)
                        """).param("weeks", weeks).update();
    }

    private static WeekSeats week(ResultSet rs) throws SQLException {
        return new WeekSeats(new Week(rs.getObject(1, LocalDate.class)), rs.getInt(2), rs.getInt(3));
    }
}
