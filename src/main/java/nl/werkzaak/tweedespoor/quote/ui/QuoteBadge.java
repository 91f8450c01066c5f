package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Composite;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** A quote's status, with the same word and shape everywhere. */
class QuoteBadge extends Composite<StatusBadge> {
    private final QuoteStatus status;
    private final boolean yours;

    QuoteBadge(QuoteStatus status) {
        this(status, false);
    }

    /** @param yours whether the reader is the one who answers */
    QuoteBadge(QuoteStatus status, boolean yours) {
        this.status = status;
        this.yours = yours;
    }

    @Override
    protected StatusBadge initContent() {
        return new StatusBadge(
                getTranslation(yours && status == QuoteStatus.SENT ? "quote.status.SENT.yours" : status.key()),
                switch (status) {
                    case DRAFT -> Tone.NEXT;
                    case SENT -> Tone.WAITING;
                    case ACCEPTED -> Tone.DONE;
                    case EXPIRED -> Tone.LATE;
                    case DECLINED, WITHDRAWN, SUPERSEDED -> Tone.NEUTRAL;
                });
    }
}
