package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Composite;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** A quote's status, with the same word and shape everywhere. */
class QuoteBadge extends Composite<StatusBadge> {
    private final QuoteStatus status;

    QuoteBadge(QuoteStatus status) {
        this.status = status;
    }

    @Override
    protected StatusBadge initContent() {
        return new StatusBadge(
                getTranslation(status.key()),
                switch (status) {
                    case DRAFT -> Tone.NEXT;
                    case SENT -> Tone.WAITING;
                    case ACCEPTED -> Tone.DONE;
                    case EXPIRED -> Tone.LATE;
                    case DECLINED, WITHDRAWN, SUPERSEDED -> Tone.NEUTRAL;
                });
    }
}
