package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.Composite;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.waiting.WaitingStatus;

/** An entry's status, with the same word and shape everywhere. */
class WaitingBadge extends Composite<StatusBadge> {
    private final WaitingStatus status;

    WaitingBadge(WaitingStatus status) {
        this.status = status;
    }

    @Override
    protected StatusBadge initContent() {
        return new StatusBadge(
                getTranslation(status.key()),
                switch (status) {
                    case WAITING -> Tone.WAITING;
                    case OFFERED -> Tone.NOW;
                    case TAKEN -> Tone.DONE;
                    case LAPSED -> Tone.LATE;
                    case DECLINED, WITHDRAWN, REFERRED -> Tone.NEUTRAL;
                });
    }
}
