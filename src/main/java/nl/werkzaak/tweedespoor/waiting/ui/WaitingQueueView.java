package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;
import nl.werkzaak.tweedespoor.waiting.WaitingQueue;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;
import nl.werkzaak.tweedespoor.waiting.WaitingStatus;

/** The whole waiting list in its order. */
@Route(WaitingPaths.ALL)
@RolesAllowed({"SALES", "ADMIN"})
@Menu(title = "waiting.queue.menu", order = 27)
class WaitingQueueView extends WidePage implements HasDynamicTitle {
    private final Clock clock;

    WaitingQueueView(WaitingQueue queue, Exports exports, Clock clock) {
        this.clock = clock;
        add(new PageHeader(getPageTitle(), getTranslation("waiting.queue.why")));
        if (queue.page(0, 1).isEmpty()) {
            add(new EmptyState(getTranslation("waiting.queue.empty"), getTranslation("waiting.queue.emptyText"), null));
            return;
        }
        var table = new CardTable<WaitingRow>(getPageTitle());
        describe(table);
        table.pages(queue::page);
        var csv = new CsvLink<>("wachtlijst.csv", table, rows -> exports.record("waiting", rows));
        add(table, csv.below());
    }

    private void describe(CardTable<WaitingRow> table) {
        table.name(getTranslation("waiting.field.employer"), this::employer)
                .number(getTranslation("waiting.field.number"), row -> String.valueOf(row.number()))
                .cell(getTranslation("waiting.field.due"), this::due)
                .text(getTranslation("waiting.field.package"), WaitingRow::packageName)
                .text(getTranslation("waiting.field.wishes"), this::wishes)
                .text(
                        getTranslation("waiting.field.askedShort"),
                        row -> Formats.shortDateTime(row.askedAt(), getLocale()))
                .cell(getTranslation("waiting.field.status"), this::status);
    }

    private Component employer(WaitingRow row) {
        return new RouterLink(row.employerName(), WaitingEntryView.class, WaitingEntryView.parameters(row.id()));
    }

    private Component due(WaitingRow row) {
        var due = row.due();
        if (due == null) {
            return new Span("–");
        }
        var day = Formats.shortDate(due, getLocale());
        return due.isBefore(Zones.today(clock))
                ? new StatusBadge(getTranslation("waiting.queue.late", day), Tone.LATE)
                : new Span(day);
    }

    private String wishes(WaitingRow row) {
        var place = row.wanted().wishes().place();
        var language = row.wanted().wishes().language();
        var words = Stream.of(
                        place == null ? "" : place.name(),
                        language == null ? "" : Locale.of(language).getDisplayLanguage(getLocale()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }

    private Component status(WaitingRow row) {
        var status = row.statusAt(clock.instant());
        var offer = row.offer();
        var cell = new Div(new WaitingBadge(status));
        if (status == WaitingStatus.OFFERED && offer != null) {
            cell.add(new Div(getTranslation(
                    "waiting.queue.until",
                    Formats.shortDate(offer.start().monday(), getLocale()),
                    Formats.shortDateTime(offer.until(), getLocale()))));
        } else if (row.toldAt() != null) {
            cell.add(new Div(getTranslation(
                    "waiting.queue.told",
                    Formats.shortDate(row.toldAt().atZone(Zones.AMSTERDAM).toLocalDate(), getLocale()))));
        }
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.queue.title");
    }
}
