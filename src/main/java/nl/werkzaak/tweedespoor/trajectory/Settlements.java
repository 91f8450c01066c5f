package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a trajectory early as one fact: status, freed seat, settlement, audit and mails. */
@Component
class Settlements {
    private final CaseFileQueries queries;
    private final Capacity capacity;
    private final TrajectoryMails mails;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Settlements(
            CaseFileQueries queries,
            Capacity capacity,
            TrajectoryMails mails,
            CurrentActor actor,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.queries = queries;
        this.capacity = capacity;
        this.mails = mails;
        this.actor = actor;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Settlement quote(TrajectoryId id, StopReason reason, LocalDate day) {
        return SettlementPolicy.settle(queries.facts(id), reason, day);
    }

    /** @param trajectory locked by the caller; one that never began is cancelled, for nothing stopped */
    @Transactional(propagation = Propagation.MANDATORY)
    Settlement end(Trajectory trajectory, StopReason reason, LocalDate day) {
        var settlement = quote(trajectory.id(), reason, day);
        if (trajectory.status() == TrajectoryStatus.PLANNED) {
            trajectory.cancel(day);
        } else {
            trajectory.stop(reason, day);
        }
        capacity.release(trajectory.hold());
        keep(trajectory.id(), settlement);
        audit.record(AuditEvent.of(
                        "trajectory.stopped", "TRAJECTORY", trajectory.id().value())
                .employer(trajectory.employer())
                .detail("reason", reason)
                .detail("value", day)
                .detail("cents", settlement.total().cents()));
        mails.changed(trajectory, "stopped");
        return settlement;
    }

    private void keep(TrajectoryId id, Settlement settlement) {
        jdbc.sql("""
                        INSERT INTO trajectory_settlement
                          (trajectory_id, reason, ended_on, planned_minutes, delivered_minutes, price_cents,
                           delivered_cents, rest_cents, total_cents, asked_cents, settled_by, settled_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        settlement.reason().name(),
                        settlement.endedOn(),
                        settlement.plannedMinutes(),
                        settlement.deliveredMinutes(),
                        settlement.price().cents(),
                        settlement.delivered().cents(),
                        settlement.rest().cents(),
                        settlement.total().cents(),
                        settlement.asked().cents(),
                        actor.require().id().value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
