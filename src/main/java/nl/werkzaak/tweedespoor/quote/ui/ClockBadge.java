package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Composite;
import java.time.Instant;
import nl.werkzaak.tweedespoor.quote.ResponseClock;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** How much of the promised working day is left, in words and colour. */
class ClockBadge extends Composite<StatusBadge> {
    private final ResponseClock clock;
    private final Instant answerBy;

    ClockBadge(Instant answerBy, Instant now) {
        this.clock = ResponseClock.at(answerBy, now);
        this.answerBy = answerBy;
    }

    @Override
    protected StatusBadge initContent() {
        var day = Formats.shortDate(answerBy.atZone(Zones.AMSTERDAM).toLocalDate(), getLocale());
        return new StatusBadge(
                getTranslation("quote.clock." + clock.name(), day),
                switch (clock) {
                    case GREEN -> Tone.NEXT;
                    case AMBER -> Tone.NOW;
                    case RED -> Tone.LATE;
                });
    }
}
