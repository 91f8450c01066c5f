package nl.werkzaak.tweedespoor.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes with which a trajectory goes from one coach to the next: for those two and the admin, nobody else. The old
 * coach keeps the note, not the trajectory.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COACH', 'ADMIN')")
public class Handovers {
    public static final int LONGEST = 1000;

    private static final String SELECT = """
            SELECT h.trajectory_id, t.employee_reference, h.from_coach_id, f.name AS from_name, h.to_coach_id,
                   n.name AS to_name, h.words, h.written_at
            FROM coach_handover h
              JOIN trajectory t ON t.id = h.trajectory_id
              JOIN coach f ON f.id = h.from_coach_id
              JOIN coach n ON n.id = h.to_coach_id
            """;
    private static final String MINE = " (f.user_id = :user OR n.user_id = :user) ";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Handovers(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Newest first; a coach gets those in which that coach gave or took. */
    public List<HandoverRow> of(TrajectoryId trajectory) {
        var reader = actor.require();
        var visible = reader.is(Role.ADMIN) ? "" : " AND" + MINE;
        var query = jdbc.sql(SELECT + " WHERE h.trajectory_id = :id" + visible + " ORDER BY h.written_at DESC, h.id")
                .param("id", trajectory.value());
        return (reader.is(Role.ADMIN) ? query : query.param("user", reader.id().value()))
                .query(Handovers::row)
                .list();
    }

    /** Those in which the current coach gave or took since a day, newest first. */
    @PreAuthorize("hasRole('COACH')")
    public List<HandoverRow> mine(LocalDate since) {
        return jdbc.sql(SELECT + " WHERE" + MINE
                        + "AND h.written_at >= :since ORDER BY h.written_at DESC, h.id LIMIT 20")
                .param("user", actor.require().id().value())
                .param("since", since.atStartOfDay())
                .query(Handovers::row)
                .list();
    }

    /** Part of giving the trajectory to another coach; once it has begun there is something to say. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('ADMIN')")
    void write(Trajectory trajectory, CoachId to, String note) {
        var words = trajectory.status() == TrajectoryStatus.PLANNED
                ? TextGuard.require("note", note, LONGEST)
                : TextGuard.needed("note", note, LONGEST);
        if (words.isEmpty()) {
            return;
        }
        jdbc.sql("INSERT INTO coach_handover VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        trajectory.id().value(),
                        trajectory.coach().value(),
                        to.value(),
                        words,
                        actor.require().id().value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static HandoverRow row(ResultSet row, int number) throws SQLException {
        return new HandoverRow(
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                row.getString("employee_reference"),
                new CoachId(row.getObject("from_coach_id", UUID.class)),
                row.getString("from_name"),
                new CoachId(row.getObject("to_coach_id", UUID.class)),
                row.getString("to_name"),
                row.getString("words"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
