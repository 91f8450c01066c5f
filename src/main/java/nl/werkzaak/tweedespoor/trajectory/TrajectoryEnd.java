package nl.werkzaak.tweedespoor.trajectory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a trajectory came to its end: with an outcome, stopped for a reason, or cancelled before it began. */
@Embeddable
class TrajectoryEnd {
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable StopReason stopReason;

    private @Nullable Boolean intentToHire;
    private @Nullable Boolean structural;

    @SuppressWarnings("NullAway.Init")
    protected TrajectoryEnd() {}

    private TrajectoryEnd(LocalDate day) {
        this.endedOn = day;
    }

    static TrajectoryEnd completed(Outcome result, @Nullable Boolean hires, @Nullable Boolean lasting, LocalDate day) {
        var end = new TrajectoryEnd(day);
        end.outcome = result;
        end.intentToHire = result.isNewEmployer() ? hires : null;
        end.structural = result.isNewEmployer() ? lasting : null;
        return end;
    }

    static TrajectoryEnd stopped(StopReason reason, LocalDate day) {
        var end = new TrajectoryEnd(day);
        end.stopReason = reason;
        return end;
    }

    static TrajectoryEnd cancelled(LocalDate day) {
        return new TrajectoryEnd(day);
    }
}
