package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/** The one way in which a status looks. */
final class Badges {
    private Badges() {}

    static StatusBadge of(TrajectoryStatus status) {
        return new StatusBadge(UI.getCurrent().getTranslation("trajectory.status." + status), tone(status));
    }

    static StatusBadge of(ReportStatus status) {
        return new StatusBadge(UI.getCurrent().getTranslation("report.status." + status), tone(status));
    }

    private static Tone tone(TrajectoryStatus status) {
        return switch (status) {
            case PLANNED -> Tone.NEXT;
            case INTAKE, ACTIVE -> Tone.NOW;
            case PAUSED -> Tone.WAITING;
            case COMPLETED -> Tone.DONE;
            case STOPPED, CANCELLED -> Tone.NEUTRAL;
        };
    }

    private static Tone tone(ReportStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEXT;
            case SUBMITTED, EMPLOYEE_REVIEW -> Tone.WAITING;
            case RELEASED -> Tone.DONE;
            case RETURNED, SUPERSEDED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
