package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.AbsenceKind;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hours and leave of a coach, and the bookable weeks that follow from them. */
@Component
public class CoachStore {
    private final JdbcClient jdbc;

    CoachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CoachCalendar calendar(CoachId coach) {
        var hours = jdbc.sql("""
                        SELECT valid_from, valid_until, minutes_per_week FROM coach_hours
                        WHERE coach_id = :coach ORDER BY valid_from
                        """)
                .param("coach", coach.value())
                .query((rs, n) ->
                        new HoursSpan(rs.getObject(1, LocalDate.class), rs.getObject(2, LocalDate.class), rs.getInt(3)))
                .list();
        var absences = jdbc.sql("""
                        SELECT first_day, last_day, kind FROM coach_leave WHERE coach_id = :coach ORDER BY first_day
                        """)
                .param("coach", coach.value())
                .query((rs, n) -> new Absence(
                        new DateRange(rs.getObject(1, LocalDate.class), rs.getObject(2, LocalDate.class)),
                        AbsenceKind.valueOf(rs.getString(3))))
                .list();
        return new CoachCalendar(hours, absences);
    }

    public void replace(CoachId coach, CoachCalendar calendar) {
        for (var table : List.of("coach_hours", "coach_leave")) {
            jdbc.sql("DELETE FROM " + table + " WHERE coach_id = :coach")
                    .param("coach", coach.value())
                    .update();
        }
        calendar.hours().forEach(span -> jdbc.sql("INSERT INTO coach_hours VALUES (:coach, :from, :until, :minutes)")
                .param("coach", coach.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("minutes", span.minutesPerWeek())
                .update());
        calendar.absences().forEach(absence -> jdbc.sql("INSERT INTO coach_leave VALUES (:coach, :from, :until, :kind)")
                .param("coach", coach.value())
                .param("from", absence.range().from())
                .param("until", absence.range().until())
                .param("kind", absence.kind().name())
                .update());
    }

    public void replacePlaces(CoachId coach, List<Place> places) {
        jdbc.sql("DELETE FROM coach_place WHERE coach_id = :coach")
                .param("coach", coach.value())
                .update();
        places.forEach(place -> jdbc.sql("INSERT INTO coach_place VALUES (:place, :coach)")
                .param("place", place.name())
                .param("coach", coach.value())
                .update());
    }

    /** Most trajectories booked with the coach in any week from {@code from} on; locks those weeks. */
    public int mostCases(CoachId coach, Week from) {
        return jdbc
                .sql("""
                        SELECT caseload_booked FROM coach_week WHERE coach_id = :coach AND week_start >= :from
                        ORDER BY week_start FOR UPDATE
                        """)
                .param("coach", coach.value())
                .param("from", from.monday())
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * Makes the coach's weeks follow hours, leave and caseload, for every week of the pilot. Work that was booked
     * before stays booked; such a week takes no more.
     */
    public void spread(CoachId coach, CoachCalendar calendar, int maxCaseload) {
        var weeks = pilotWeeks().stream()
                .map(week -> "{\"w\":\"" + week.monday() + "\",\"m\":" + calendar.minutes(week) + "}")
                .collect(Collectors.joining(",", "[", "]"));
        jdbc.sql("""
                        INSERT INTO coach_week (week_start, coach_id, minutes_contract, minutes_available,
                                                minutes_booked, caseload_max, caseload_booked)
                        SELECT j.week_start, :coach, j.minutes, j.minutes, 0, :cases, 0
                        FROM JSON_TABLE(:weeks, '$[*]'
                             COLUMNS (week_start DATE PATH '$.w', minutes INT PATH '$.m')) j
                        ORDER BY j.week_start
                        ON DUPLICATE KEY UPDATE
                            minutes_contract = VALUES(minutes_contract),
                            minutes_available = GREATEST(VALUES(minutes_contract), minutes_booked),
                            caseload_max = GREATEST(VALUES(caseload_max), caseload_booked)
                        """)
                .param("coach", coach.value())
                .param("cases", maxCaseload)
                .param("weeks", weeks)
                .update();
    }

    /** Spreads every coach anew, after the pilot got other weeks. */
    public void spreadAll() {
        var coaches = jdbc.sql("SELECT id, max_caseload FROM coach ORDER BY id")
                .query((rs, n) -> new Caseload(new CoachId(rs.getObject(1, UUID.class)), rs.getInt(2)))
                .list();
        coaches.forEach(coach -> spread(coach.coach, calendar(coach.coach), coach.max));
    }

    private List<Week> pilotWeeks() {
        return jdbc.sql("SELECT week_start FROM pilot_week ORDER BY week_start")
                .query((rs, n) -> new Week(rs.getObject(1, LocalDate.class)))
                .list();
    }

    private record Caseload(CoachId coach, int max) {}
}
