package nl.werkzaak.tweedespoor.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.CaseFile.Activity;
import nl.werkzaak.tweedespoor.trajectory.CaseFile.Arrangement;
import nl.werkzaak.tweedespoor.trajectory.CaseFile.Basis;
import nl.werkzaak.tweedespoor.trajectory.CaseFile.Goal;
import nl.werkzaak.tweedespoor.trajectory.CaseFile.Pause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a whole case file with two statements, however long it is. */
@Component
class CaseFileQueries {
    private static final String LINES = """
            SELECT 'GOAL' AS sort, id, NULL AS code, words, NULL AS more, by_day AS day, reached_on AS other
              FROM trajectory_goal WHERE trajectory_id = :id
            UNION ALL SELECT 'ACTIVITY', id, type, goal, result, day, NULL
              FROM trajectory_activity WHERE trajectory_id = :id
            UNION ALL SELECT 'ARRANGEMENT', id, owner, words, NULL, due_on, done_on
              FROM trajectory_arrangement WHERE trajectory_id = :id
            UNION ALL SELECT 'PAUSE', id, CAST(word_on AS CHAR), word_reference, NULL, from_day, until_day
              FROM trajectory_pause WHERE trajectory_id = :id
            ORDER BY sort, COALESCE(day, '9999-12-31'), id
            """;
    private static final String FRAME = """
            SELECT t.planned_minutes, t.net_cents, t.vat_cents, t.start_week, t.weeks,
              (SELECT COALESCE(SUM(c.minutes), 0) FROM coach_time c WHERE c.trajectory_id = t.id) AS booked,
              b.decided_on, b.decision_basis, b.first_track, b.first_track_until, b.late_reason,
              s.reason, s.ended_on, s.planned_minutes AS s_planned, s.delivered_minutes, s.price_cents,
              s.delivered_cents, s.rest_cents, s.total_cents, s.asked_cents, i.coach_id, i.from_day, i.until_day
            FROM trajectory t
              LEFT JOIN trajectory_basis b ON b.trajectory_id = t.id
              LEFT JOIN trajectory_settlement s ON s.trajectory_id = t.id
              LEFT JOIN trajectory_stand_in i ON i.trajectory_id = t.id AND i.from_day =
                (SELECT MIN(n.from_day) FROM trajectory_stand_in n
                 WHERE n.trajectory_id = t.id AND n.until_day >= :today)
            WHERE t.id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFileQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(
            String sort,
            UUID id,
            @Nullable String code,
            String words,
            @Nullable String more,
            @Nullable LocalDate day,
            @Nullable LocalDate other) {
        LocalDate certainDay() {
            return Objects.requireNonNull(day);
        }

        String certainCode() {
            return Objects.requireNonNull(code);
        }
    }

    CaseFile of(TrajectoryId id) {
        var lines = jdbc.sql(LINES)
                .param("id", id.value())
                .query(CaseFileQueries::line)
                .list();
        var goals = only(lines, "GOAL").map(l -> new Goal(l.id(), l.words(), l.day(), l.other()));
        var activities = only(lines, "ACTIVITY")
                .map(l -> new Activity(
                        l.id(), ActivityType.valueOf(l.certainCode()), l.certainDay(), l.words(), l.more()));
        var arrangements = only(lines, "ARRANGEMENT")
                .map(l ->
                        new Arrangement(l.id(), l.words(), Party.valueOf(l.certainCode()), l.certainDay(), l.other()));
        var pauses = only(lines, "PAUSE")
                .map(l -> new Pause(l.certainDay(), l.other(), LocalDate.parse(l.certainCode()), l.words()));
        var frame = frame(id);
        return new CaseFile(
                goals.toList(),
                activities.toList(),
                arrangements.toList(),
                pauses.toList(),
                frame.basis(),
                frame.facts().plannedMinutes(),
                frame.facts().deliveredMinutes(),
                frame.settlement(),
                frame.standIn());
    }

    /** The figures from which an ending is settled. */
    SettlementPolicy.Facts facts(TrajectoryId id) {
        return frame(id).facts();
    }

    private record Frame(
            SettlementPolicy.Facts facts,
            Basis basis,
            @Nullable Settlement settlement,
            @Nullable StandIn standIn) {}

    private Frame frame(TrajectoryId id) {
        return jdbc.sql(FRAME)
                .param("id", id.value())
                .param("today", Zones.today(clock))
                .query((row, n) -> new Frame(figures(row), basis(row), settlement(row), standIn(row)))
                .single();
    }

    private static @Nullable StandIn standIn(ResultSet row) throws SQLException {
        var coach = row.getObject("coach_id", UUID.class);
        return coach == null
                ? null
                : new StandIn(
                        new CoachId(coach),
                        new DateRange(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class)));
    }

    private static SettlementPolicy.Facts figures(ResultSet row) throws SQLException {
        return new SettlementPolicy.Facts(
                row.getObject("start_week", LocalDate.class),
                row.getInt("weeks"),
                row.getInt("planned_minutes"),
                row.getInt("booked"),
                new Money(row.getLong("net_cents")),
                new Money(row.getLong("vat_cents")));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        var paper = row.getString("decision_basis");
        return new Basis(
                row.getObject("decided_on", LocalDate.class),
                paper == null ? null : DecisionBasis.valueOf(paper),
                row.getObject("first_track", Boolean.class),
                row.getObject("first_track_until", LocalDate.class),
                Optional.ofNullable(row.getString("late_reason")).orElse(""));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? null
                : new Settlement(
                        StopReason.valueOf(reason),
                        row.getObject("ended_on", LocalDate.class),
                        row.getInt("s_planned"),
                        row.getInt("delivered_minutes"),
                        new Money(row.getLong("price_cents")),
                        new Money(row.getLong("delivered_cents")),
                        new Money(row.getLong("rest_cents")),
                        new Money(row.getLong("total_cents")),
                        new Money(row.getLong("asked_cents")));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("sort"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("words"),
                row.getString("more"),
                row.getObject("day", LocalDate.class),
                row.getObject("other", LocalDate.class));
    }

    private static java.util.stream.Stream<Line> only(List<Line> lines, String sort) {
        return lines.stream().filter(line -> line.sort().equals(sort));
    }
}
