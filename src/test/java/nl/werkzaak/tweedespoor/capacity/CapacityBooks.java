package nl.werkzaak.tweedespoor.capacity;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether the seats in the database add up, from outside the portal. */
public final class CapacityBooks {
    /** A week with more than there is of seats, hours or cases, by the counters or by the bookings themselves. */
    private static final String OVERBOOKED = """
            SELECT (SELECT COUNT(*) FROM pilot_week p WHERE p.booked > p.max OR p.max <
                       (SELECT COUNT(*) FROM hold_week h WHERE h.week_start = p.week_start))
                 + (SELECT COUNT(*) FROM coach_week c LEFT JOIN
                       (SELECT week_start, coach_id, COUNT(*) cases, SUM(minutes) minutes FROM hold_week
                        GROUP BY week_start, coach_id) h
                       ON h.week_start = c.week_start AND h.coach_id = c.coach_id
                    WHERE GREATEST(c.minutes_booked, COALESCE(h.minutes, 0)) > c.minutes_available
                       OR GREATEST(c.caseload_booked, COALESCE(h.cases, 0)) > c.caseload_max)
            """;

    /** A counter that says something else than the bookings; a hold whose weeks do not belong to its status. */
    private static final String LOST = """
            SELECT (SELECT COUNT(*) FROM pilot_week p WHERE p.booked <>
                       (SELECT COUNT(*) FROM hold_week h WHERE h.week_start = p.week_start))
                 + (SELECT COUNT(*) FROM coach_week c LEFT JOIN
                       (SELECT week_start, coach_id, COUNT(*) cases, SUM(minutes) minutes FROM hold_week
                        GROUP BY week_start, coach_id) h
                       ON h.week_start = c.week_start AND h.coach_id = c.coach_id
                    WHERE c.minutes_booked <> COALESCE(h.minutes, 0) OR c.caseload_booked <> COALESCE(h.cases, 0))
                 + (SELECT COUNT(*) FROM hold h WHERE h.status = 'ACTIVE' AND h.weeks <>
                       (SELECT COUNT(*) FROM hold_week w WHERE w.hold_id = h.id)
                       + (SELECT COUNT(*) FROM hold_conflict x WHERE x.hold_id = h.id))
                 + (SELECT COUNT(*) FROM hold h WHERE h.status = 'EXPIRED'
                       AND EXISTS (SELECT 1 FROM hold_week w WHERE w.hold_id = h.id))
            """;

    private final JdbcClient database;

    public CapacityBooks(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Weeks in which more is booked than there is; each call is one consistent look. */
    public int overbooked() {
        return number(OVERBOOKED);
    }

    /** Contradictions between counters, bookings and holds. */
    public int lost() {
        return number(LOST);
    }

    private int number(String question) {
        return database.sql(question).query(Integer.class).single();
    }
}
