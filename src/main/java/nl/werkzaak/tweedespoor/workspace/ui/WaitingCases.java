package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;
import nl.werkzaak.tweedespoor.waiting.WaitingStatus;

/** The employer's cases on the waiting list: an offered seat first, then what still waits or was not answered. */
class WaitingCases extends Div {
    private final Instant now;

    WaitingCases(WaitingList waiting, Instant now) {
        this.now = now;
        addClassName("stack");
        var rows = waiting.mine().stream().filter(this::concerns).toList();
        setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        var references = waiting.references(rows);
        add(Sections.of("workspace.employer.offered", cards(rows, references, true)));
        add(Sections.of("workspace.employer.waiting", cards(rows, references, false)));
    }

    boolean isEmpty() {
        return !isVisible();
    }

    private boolean concerns(WaitingRow row) {
        var status = row.statusAt(now);
        return status.isOpen() || status == WaitingStatus.LAPSED;
    }

    private List<LinkCard> cards(List<WaitingRow> rows, Map<WaitingEntryId, String> references, boolean offered) {
        return rows.stream()
                .filter(row -> offered == (row.statusAt(now) == WaitingStatus.OFFERED))
                .map(row -> card(row, references.getOrDefault(row.id(), row.packageName())))
                .toList();
    }

    private LinkCard card(WaitingRow row, String reference) {
        var status = row.statusAt(now);
        var card = new LinkCard(WaitingPaths.entry(row.id()), title(status, reference), text(row, status));
        return status == WaitingStatus.WAITING ? card : card.now();
    }

    private String title(WaitingStatus status, String reference) {
        return status == WaitingStatus.OFFERED
                ? getTranslation("workspace.employer.offer", reference)
                : getTranslation("workspace.employer.waits", reference);
    }

    private String text(WaitingRow row, WaitingStatus status) {
        var offer = row.offer();
        if (status == WaitingStatus.OFFERED && offer != null) {
            return getTranslation(
                    "workspace.employer.offerUntil",
                    Formats.week(offer.start(), getLocale()),
                    Formats.dateTime(offer.until(), getLocale()));
        }
        return status == WaitingStatus.WAITING
                ? getTranslation("workspace.employer.waitsNumber", row.number(), row.packageName())
                : getTranslation("workspace.employer.lapsed");
    }
}
