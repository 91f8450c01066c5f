package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The booked weeks in the database, a set per statement; whoever calls has locked them ({@link Rooms}). */
@Component
public class BookedWeeks {
    /** Beyond every week there is. */
    public static final Week END = Week.startingFrom(LocalDate.of(9996, 1, 1));

    private static final String OF_COACH = """
             JOIN hold_week h ON h.week_start = c.week_start AND h.coach_id = c.coach_id
            """;
    private static final String COUNTED =
            "UPDATE pilot_week p JOIN hold_week h ON h.week_start = p.week_start JOIN coach_week c"
                    + " ON c.week_start = h.week_start AND c.coach_id = h.coach_id ";
    private static final String STRETCH =
            " WHERE h.hold_id = :hold AND h.week_start >= :from AND h.week_start < :until";

    private final JdbcClient jdbc;

    BookedWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Books a seat and the coach's minutes in every week from {@code start} on, as many as there are minutes. */
    public void book(HoldId hold, CoachId coach, Week start, List<Integer> minutesPerWeek) {
        var minutes = minutesPerWeek.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        jdbc.sql("""
                        INSERT INTO hold_week (hold_id, week_start, coach_id, minutes)
                        SELECT :hold, :start + INTERVAL (j.ordinal - 1) WEEK, :coach, j.minutes
                        FROM JSON_TABLE(:minutes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, minutes INT PATH '$')) j
                        """)
                .param("hold", hold.value())
                .param("start", start.monday())
                .param("coach", coach.value())
                .param("minutes", minutes)
                .update();
        var weeks = minutesPerWeek.size();
        var counted = jdbc.sql(COUNTED + """
                        SET p.booked = p.booked + 1, c.minutes_booked = c.minutes_booked + h.minutes,
                            c.caseload_booked = c.caseload_booked + 1
                        """ + STRETCH)
                .params(stretch(hold, start, start.plus(weeks)))
                .update();
        expect(2 * weeks, counted);
    }

    /** Frees the weeks of a hold from {@code from} on. */
    public void free(HoldId hold, Week from) {
        jdbc.sql(COUNTED + """
                        SET p.booked = p.booked - 1, c.minutes_booked = c.minutes_booked - h.minutes,
                            c.caseload_booked = c.caseload_booked - 1
                        """ + STRETCH).params(stretch(hold, from, END)).update();
        narrow(hold, from, END);
        jdbc.sql("DELETE h FROM hold_week h" + STRETCH)
                .params(stretch(hold, from, END))
                .update();
    }

    /** Hands the weeks of a hold from {@code from} until before {@code until} to another coach. */
    public void move(HoldId hold, CoachId coach, Week from, Week until) {
        changeCoach("-", hold, from, until);
        narrow(hold, from, until);
        var weeks = jdbc.sql("UPDATE hold_week h SET h.coach_id = :coach" + STRETCH)
                .param("coach", coach.value())
                .params(stretch(hold, from, until))
                .update();
        expect(weeks, changeCoach("+", hold, from, until));
    }

    private int changeCoach(String sign, HoldId hold, Week from, Week until) {
        return jdbc.sql("UPDATE coach_week c" + OF_COACH + """
                        SET c.minutes_booked = c.minutes_booked %1$s h.minutes,
                            c.caseload_booked = c.caseload_booked %1$s 1
                        """.formatted(sign) + STRETCH)
                .params(stretch(hold, from, until))
                .update();
    }

    /** Weeks that were kept too wide for work booked before leave came: back to the contract as work goes. */
    private void narrow(HoldId hold, Week from, Week until) {
        jdbc.sql("UPDATE coach_week c" + OF_COACH + """
                        SET c.minutes_available = GREATEST(c.minutes_contract, c.minutes_booked)
                        """ + STRETCH + " AND c.minutes_available > c.minutes_contract")
                .params(stretch(hold, from, until))
                .update();
    }

    private static Map<String, Object> stretch(HoldId hold, Week from, Week until) {
        return Map.of("hold", hold.value(), "from", from.monday(), "until", until.monday());
    }

    private static void expect(int weeks, int changed) {
        if (weeks != changed) {
            throw new IllegalStateException("booked " + changed + " of " + weeks + " weeks");
        }
    }
}
