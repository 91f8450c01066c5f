package nl.werkzaak.tweedespoor.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.document.HeldDocument;
import nl.werkzaak.tweedespoor.document.HeldDocuments;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The files behind the counts of the health page: which, since when, and what becomes of them. None can be opened here. */
@Route("beheer/gezondheid/bestanden")
@RolesAllowed("ADMIN")
class HeldDocumentsView extends WidePage implements HasDynamicTitle {
    HeldDocumentsView(HeldDocuments documents, Exports exports) {
        add(new PageHeader(getPageTitle(), getTranslation("document.held.why"))
                .breadcrumb(getTranslation("operations.health.menu"), HealthView.class));
        if (documents.list(0, 1).isEmpty()) {
            add(new EmptyState(
                    getTranslation("document.held.empty.title"), getTranslation("document.held.empty"), null));
            return;
        }
        var table = new CardTable<HeldDocument>(getPageTitle())
                .name(getTranslation("document.held.document"), row -> new Text(row.title()))
                .text(getTranslation("document.held.employer"), HeldDocument::employerName)
                .text(getTranslation("document.held.since"), row -> Formats.shortDateTime(row.since(), getLocale()))
                .cell(getTranslation("document.held.state"), this::state)
                .text(getTranslation("document.held.next"), row -> getTranslation(row.nextKey(), row.tries()));
        table.pages(documents::list);
        add(table, new CsvLink<>("bestanden.csv", table, rows -> exports.record("held-documents", rows)).below());
    }

    private Component state(HeldDocument row) {
        var tone =
                switch (row.scan()) {
                    case INFECTED -> Tone.LATE;
                    case OWN, CLEAN -> Tone.DONE;
                    case WAITING, NOT_SCANNED -> Tone.WAITING;
                };
        return new StatusBadge(getTranslation(row.stateKey()), tone);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.held.title");
    }
}
