package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Objects;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;

/** What is so and what comes next, in the same words on every page. */
final class NextWords {
    private NextWords() {}

    static String of(WaitingRow row, Instant now) {
        var ui = UI.getCurrent();
        var status = row.statusAt(now);
        return switch (status) {
            case WAITING -> ui.getTranslation("waiting.next.WAITING", row.number());
            case OFFERED -> {
                var offer = Objects.requireNonNull(row.offer());
                yield ui.getTranslation(
                        "waiting.next.OFFERED",
                        Formats.week(offer.start(), ui.getLocale()),
                        Formats.dateTime(offer.until(), ui.getLocale()));
            }
            default -> ui.getTranslation("waiting.next." + status.name());
        };
    }
}
