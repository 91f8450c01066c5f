package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import nl.werkzaak.tweedespoor.agreement.Concluded;
import nl.werkzaak.tweedespoor.agreement.ConclusionStep;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.CancellationStep;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the trajectory in the transaction of the concluding signature and cancels it in that of the cancellation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TrajectorySteps implements ConclusionStep, CancellationStep {
    private final TrajectoryRepository trajectories;
    /** Looked up late: orders themselves run this step. */
    private final ObjectProvider<Orders> orders;

    private final Employers employers;
    private final AuditTrail audit;
    private final Clock clock;

    TrajectorySteps(
            TrajectoryRepository trajectories,
            ObjectProvider<Orders> orders,
            Employers employers,
            AuditTrail audit,
            Clock clock) {
        this.trajectories = trajectories;
        this.orders = orders;
        this.employers = employers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void onConcluded(Concluded facts) {
        var order = orders.getObject().facts(facts.order());
        var names = new Trajectory.Names(
                employers.find(facts.employer()).name(), order.employeeReference(), order.packageName());
        var agreed = new Trajectory.Agreed(order.coachHours() * 60, order.net(), order.vat());
        var trajectory = trajectories.save(new Trajectory(facts, names, agreed, Zones.today(clock)));
        record("trajectory.planned", trajectory);
    }

    @Override
    public void onCancelled(OrderId order, CancellationReason reason, Money price) {
        trajectories.findByOrderId(order.value()).ifPresent(trajectory -> {
            trajectory.cancel(Zones.today(clock));
            record("trajectory.cancelled", trajectory);
        });
    }

    private void record(String action, Trajectory trajectory) {
        audit.record(
                AuditEvent.of(action, "TRAJECTORY", trajectory.id().value()).employer(trajectory.employer()));
    }
}
