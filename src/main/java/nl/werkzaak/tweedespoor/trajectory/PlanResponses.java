package nl.werkzaak.tweedespoor.trajectory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee agrees with the plan or objects to it. Either is written down, neither stops anything (domain.md §5). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'EMPLOYEE', 'COACH')")
public class PlanResponses {
    public static final int LONGEST_REMARK = 1000;

    private final Trajectories trajectories;
    private final CaseFiles files;
    private final TrajectoryPost post;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    PlanResponses(
            Trajectories trajectories,
            CaseFiles files,
            TrajectoryPost post,
            JdbcClient jdbc,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.trajectories = trajectories;
        this.files = files;
        this.post = post;
        this.jdbc = jdbc;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest answer. */
    public Optional<PlanResponse> of(TrajectoryId id) {
        var row = trajectories.find(id);
        return of(row, files.of(row));
    }

    /** For who has just been given this trajectory by {@link Trajectories} and its file by {@link CaseFiles}. */
    public Optional<PlanResponse> of(TrajectoryRow row, CaseFile file) {
        var plan = fingerprint(row, file);
        var newest = jdbc.sql("""
                        SELECT plan, agrees, remark, answered_at FROM plan_response WHERE trajectory_id = :trajectory
                        ORDER BY answered_at DESC, id DESC LIMIT 1
                        """)
                .param("trajectory", row.id().value())
                .query((rs, n) -> new PlanResponse(
                        rs.getBoolean("agrees"),
                        rs.getString("remark"),
                        rs.getObject("answered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getString("plan").equals(plan)))
                .optional();
        return actor.require().is(Role.EMPLOYER) ? newest.map(PlanResponse::withoutRemark) : newest;
    }

    /** There is a plan from the start on, until the end. */
    public static boolean asks(TrajectoryRow row) {
        return row.status() == TrajectoryStatus.ACTIVE || row.status() == TrajectoryStatus.PAUSED;
    }

    /** @param remark needed for an objection, so that the coach can do something with it */
    @Transactional
    @PreAuthorize("hasRole('EMPLOYEE')")
    public void answer(TrajectoryId id, boolean agrees, String remark) {
        var row = trajectories.find(id);
        if (!asks(row)) {
            throw new Refusal("employee.plan.noPlan");
        }
        var text = checked(agrees, remark);
        jdbc.sql("""
                        INSERT INTO plan_response (id, trajectory_id, user_id, plan, agrees, remark, answered_at)
                        VALUES (:id, :trajectory, :user, :plan, :agrees, :remark, :now)
                        """)
                .param("id", Ids.next())
                .param("trajectory", id.value())
                .param("user", actor.require().id().value())
                .param("plan", fingerprint(row, files.of(row)))
                .param("agrees", agrees)
                .param("remark", text)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record(AuditEvent.of("trajectory.planAnswered", "TRAJECTORY", id.value())
                .employer(row.employer())
                .detail("agrees", agrees));
        if (!text.isEmpty()) {
            post.tellCoach(row, "plan-answer:" + id + ":" + clock.instant().toEpochMilli(), "changed");
        }
    }

    private static String checked(boolean agrees, String remark) {
        return agrees
                ? TextGuard.require("remark", remark, LONGEST_REMARK)
                : TextGuard.needed("remark", remark, LONGEST_REMARK);
    }

    /** Tells one plan from the next; who answered an earlier one is asked again. */
    private static String fingerprint(TrajectoryRow row, CaseFile file) {
        var goals = file.goals().stream()
                .map(goal -> goal.id() + "|" + goal.words() + "|" + goal.by())
                .sorted()
                .toList();
        var plan = row.packageName() + "|" + row.startWeek() + "|" + row.weeks() + goals;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(plan.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
