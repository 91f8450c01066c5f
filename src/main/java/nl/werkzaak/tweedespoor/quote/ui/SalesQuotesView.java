package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.quote.QuoteLists;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.sales.SalesPaths;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/**
 * All quotes; what is looked for stands in the address ({@code ?status=SENT&zoek=bakker&van=…&pagina=2}), so that it can
 * be kept, shared and gone back to.
 */
@Route(QuotePaths.ALL)
@RolesAllowed({"SALES", "ADMIN"})
@Menu(title = "quote.all.menu", order = 25)
class SalesQuotesView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuoteLists lists;
    private final CurrentActor actor;
    private final Clock clock;
    private final QuoteFilterFields fields;
    private final CardTable<QuoteRow> table;
    private final EmptyState empty;

    SalesQuotesView(QuoteLists lists, SalesFiles files, Exports exports, CurrentActor actor, Clock clock) {
        this.lists = lists;
        this.actor = actor;
        this.clock = clock;
        var sales = actor.require().is(Role.SALES);
        table = new CardTable<QuoteRow>(getPageTitle()).still();
        empty = new EmptyState(getTranslation("quote.all.empty"), getTranslation("quote.all.emptyText"), null);
        fields = new QuoteFilterFields(sales ? files.colleagues() : List.of(), this::changed);
        var header = new PageHeader(getPageTitle(), getTranslation("quote.all.why"));
        if (sales) {
            var fresh = new Anchor(SalesPaths.CUSTOMERS, getTranslation("quote.all.new"));
            fresh.addClassName("button-primary");
            header.action(fresh);
        }
        describe();
        var csv = new CsvLink<>(
                "offertes.csv",
                table,
                (offset, limit) -> lists.page(fields.filter(), offset, limit),
                rows -> exports.record("quotes", rows));
        var lost = new RouterLink(getTranslation("quote.loss.title"), LostQuotesView.class);
        lost.addClassName("button-plain");
        var below = new Div(csv, lost);
        below.addClassName("actions");
        add(header, fields, table, empty, below, fields.keys());
    }

    private void changed() {
        show(1);
        keepInAddress(1);
    }

    private void turn(int page) {
        show(page);
        keepInAddress(page);
    }

    private void keepInAddress(int page) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(QuotePaths.ALL, fields.query(page))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(fields.read(event.getLocation().getQueryParameters()));
    }

    private void describe() {
        table.name(getTranslation("quote.field.number"), this::link)
                .cell(getTranslation("quote.field.employer"), this::employer)
                .text(getTranslation("quote.field.package"), QuoteRow::packageName)
                .number(getTranslation("quote.field.net"), row -> Formats.money(row.net(), getLocale()))
                .cell(getTranslation("quote.field.status"), row -> new QuoteBadge(row.statusAt(clock.instant())))
                .text(getTranslation("quote.field.validUntil"), this::validUntil)
                .text(
                        getTranslation("quote.field.changed"),
                        row -> Formats.shortDateTime(row.changedAt(), getLocale()));
    }

    private Component employer(QuoteRow row) {
        return actor.require().is(Role.SALES)
                ? new Anchor(SalesPaths.customer(row.employer()), row.employerName())
                : new Span(row.employerName());
    }

    private String validUntil(QuoteRow row) {
        var until = row.validUntil();
        return until == null ? "–" : Formats.shortDate(until, getLocale());
    }

    private Component link(QuoteRow row) {
        var number = row.number();
        if (number != null) {
            return new RouterLink(number, QuoteView.class, QuoteView.parameters(row.id()));
        }
        var words = getTranslation("quote.all.draft");
        return actor.require().is(Role.SALES)
                ? new RouterLink(words, QuoteEditorView.class, QuoteView.parameters(row.id()))
                : new RouterLink(words, QuoteView.class, QuoteView.parameters(row.id()));
    }

    private void show(int page) {
        var filter = fields.filter();
        var rows = lists.count(filter);
        table.turned((offset, limit) -> lists.page(filter, offset, limit, rows), rows, page, this::turn);
        table.setVisible(rows > 0);
        empty.setVisible(rows == 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.all.title");
    }
}
