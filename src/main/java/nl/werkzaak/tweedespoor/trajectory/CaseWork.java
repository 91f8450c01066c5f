package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coach writes into the file of an own case that has not ended: goals, activities and arrangements. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class CaseWork {
    private static final int LONGEST = 300;
    private static final int LONGEST_RESULT = 500;

    private final Trajectories trajectories;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CaseWork(Trajectories trajectories, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.trajectories = trajectories;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public void addGoal(TrajectoryId id, String words, @Nullable LocalDate by) {
        var row = open(id);
        var text = TextGuard.needed("words", words, LONGEST);
        jdbc.sql("INSERT INTO trajectory_goal (id, trajectory_id, words, by_day) VALUES (?, ?, ?, ?)")
                .params(Ids.next(), id.value(), text, by)
                .update();
        record("trajectory.goalAdded", row);
    }

    public void reachGoal(TrajectoryId id, UUID goal, LocalDate day) {
        var row = open(id);
        change("UPDATE trajectory_goal SET reached_on = ? WHERE id = ? AND trajectory_id = ?", past(day), goal, id);
        record("trajectory.goalReached", row);
    }

    /** @param result may come later, when the activity has been */
    public void addActivity(TrajectoryId id, ActivityType type, LocalDate day, String goal, String result) {
        var row = open(id);
        var aim = TextGuard.needed("goal", goal, LONGEST);
        var said = said(result);
        jdbc.sql("INSERT INTO trajectory_activity (id, trajectory_id, type, day, goal, result)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), type.name(), day, aim, said)
                .update();
        audit.record(event("trajectory.activityAdded", row).detail("type", type));
    }

    public void recordResult(TrajectoryId id, UUID activity, String result) {
        var row = open(id);
        var text = TextGuard.needed("result", result, LONGEST_RESULT);
        change("UPDATE trajectory_activity SET result = ? WHERE id = ? AND trajectory_id = ?", text, activity, id);
        record("trajectory.activityResult", row);
    }

    public void arrange(TrajectoryId id, String words, Party owner, LocalDate due) {
        var row = open(id);
        var text = TextGuard.needed("words", words, LONGEST);
        jdbc.sql("INSERT INTO trajectory_arrangement (id, trajectory_id, words, owner, due_on) VALUES (?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), text, owner.name(), due)
                .update();
        audit.record(event("trajectory.arranged", row).detail("owner", owner));
    }

    public void arrangementDone(TrajectoryId id, UUID arrangement, LocalDate day) {
        var row = open(id);
        change(
                "UPDATE trajectory_arrangement SET done_on = ? WHERE id = ? AND trajectory_id = ?",
                past(day),
                arrangement,
                id);
        record("trajectory.arrangementDone", row);
    }

    /** Why the second track began, for the file that UWV tests. */
    public void basis(TrajectoryId id, CaseFile.Basis basis) {
        var row = open(id);
        var decided = basis.decidedOn();
        if (decided != null) {
            past(decided);
        }
        var paper = basis.paper();
        jdbc.sql("""
                        REPLACE INTO trajectory_basis
                          (trajectory_id, decided_on, decision_basis, first_track, first_track_until, late_reason)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        decided,
                        paper == null ? null : paper.name(),
                        basis.firstTrack(),
                        basis.firstTrackUntil(),
                        optional("lateReason", basis.lateReason()))
                .update();
        record("trajectory.basis", row);
    }

    private TrajectoryRow open(TrajectoryId id) {
        var row = trajectories.requireOwnCase(id);
        if (row.status().isOver()) {
            throw new Refusal("trajectory.refusal.status." + row.status().name());
        }
        return row;
    }

    private void change(String sql, Object value, UUID line, TrajectoryId id) {
        if (jdbc.sql(sql).params(value, line, id.value()).update() == 0) {
            throw new NotFound();
        }
    }

    private LocalDate past(LocalDate day) {
        if (day.isAfter(Zones.today(clock))) {
            throw new Refusal("trajectory.refusal.future").at("day");
        }
        return day;
    }

    private @Nullable String said(String result) {
        return result.isBlank() ? null : TextGuard.needed("result", result, LONGEST_RESULT);
    }

    private static @Nullable String optional(String field, String text) {
        return text.isBlank() ? null : TextGuard.require(field, text, LONGEST);
    }

    private void record(String action, TrajectoryRow row) {
        audit.record(event(action, row));
    }

    private static AuditEvent event(String action, TrajectoryRow row) {
        return AuditEvent.of(action, "TRAJECTORY", row.id().value()).employer(row.employer());
    }
}
