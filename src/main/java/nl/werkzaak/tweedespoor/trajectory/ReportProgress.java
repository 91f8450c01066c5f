package nl.werkzaak.tweedespoor.trajectory;

import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the open report stands; told by the module that owns reports, after its own rule, in its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReportProgress {
    private final TrajectoryRepository trajectories;

    ReportProgress(TrajectoryRepository trajectories) {
        this.trajectories = trajectories;
    }

    public void moved(TrajectoryId id, ReportPhase phase) {
        trajectories.lock(id.value()).orElseThrow(NotFound::new).reportMoved(phase);
    }
}
