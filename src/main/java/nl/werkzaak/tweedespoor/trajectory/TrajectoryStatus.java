package nl.werkzaak.tweedespoor.trajectory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Life of a trajectory (ADR 0001); aftercare is no status and holds no seat. */
public enum TrajectoryStatus {
    PLANNED,
    INTAKE,
    ACTIVE,
    PAUSED,
    COMPLETED,
    STOPPED,
    CANCELLED;

    /** All of a trajectory that is not over. */
    public static Set<TrajectoryStatus> running() {
        return Stream.of(values()).filter(status -> !status.isOver()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean mayBecome(TrajectoryStatus next) {
        return nexts().contains(next);
    }

    public boolean isOver() {
        return nexts().isEmpty();
    }

    private Set<TrajectoryStatus> nexts() {
        return switch (this) {
            case PLANNED -> Set.of(INTAKE, CANCELLED);
            case INTAKE -> Set.of(ACTIVE, STOPPED);
            case ACTIVE -> Set.of(PAUSED, COMPLETED, STOPPED);
            case PAUSED -> Set.of(ACTIVE, STOPPED);
            case COMPLETED, STOPPED, CANCELLED -> Set.of();
        };
    }
}
