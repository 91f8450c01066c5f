package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.quote.QuoteFilter;
import nl.werkzaak.tweedespoor.quote.QuoteLists;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** All quotes; what is looked for stands in the address ({@code ?status=SENT&zoek=bakker}). */
@Route(QuotePaths.ALL)
@RolesAllowed({"SALES", "ADMIN"})
@Menu(title = "quote.all.menu", order = 25)
class SalesQuotesView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuoteLists lists;
    private final CurrentActor actor;
    private final Clock clock;
    private final Select<QuoteStatus> status = new Select<>();
    private final TextField text = new TextField();
    private final CardTable<QuoteRow> table;
    private final EmptyState empty;

    SalesQuotesView(QuoteLists lists, CurrentActor actor, Clock clock) {
        this.lists = lists;
        this.actor = actor;
        this.clock = clock;
        table = new CardTable<>(getPageTitle());
        empty = new EmptyState(getTranslation("quote.all.empty"), getTranslation("quote.all.emptyText"), null);
        var header = new PageHeader(getPageTitle(), getTranslation("quote.all.why"));
        if (actor.require().is(Role.SALES)) {
            var fresh = new Anchor("verkoop/werkgevers", getTranslation("quote.all.new"));
            fresh.addClassName("button-primary");
            header.action(fresh);
        }
        describeFilter();
        describe();
        var filter = new Div(status, text);
        filter.addClassName("field-pair");
        add(header, filter, table, empty);
    }

    private void describeFilter() {
        status.setLabel(getTranslation("quote.field.status"));
        status.setItems(QuoteStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("quote.all.any"));
        status.setItemLabelGenerator(s -> getTranslation(s == null ? "quote.all.any" : s.key()));
        text.setLabel(getTranslation("quote.all.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.addValueChangeListener(change -> changed(change.isFromClient()));
        text.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byUser) {
        if (byUser) {
            keepInAddress();
            show();
        }
    }

    private void keepInAddress() {
        var query = new LinkedHashMap<String, String>();
        status.getOptionalValue().ifPresent(chosen -> query.put("status", chosen.name()));
        if (!text.isEmpty()) {
            query.put("zoek", text.getValue().strip());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(QuotePaths.ALL, QueryParameters.simple(query))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        status.setValue(query.getSingleParameter("status")
                .flatMap(name -> Stream.of(QuoteStatus.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst())
                .orElse(null));
        text.setValue(query.getSingleParameter("zoek").orElse(""));
        show();
    }

    private void describe() {
        table.name(getTranslation("quote.field.number"), this::link)
                .text(getTranslation("quote.field.employer"), QuoteRow::employerName)
                .text(getTranslation("quote.field.package"), QuoteRow::packageName)
                .number(getTranslation("quote.field.net"), row -> Formats.money(row.net(), getLocale()))
                .cell(getTranslation("quote.field.status"), row -> new QuoteBadge(row.statusAt(clock.instant())))
                .text(getTranslation("quote.field.validUntil"), this::validUntil)
                .text(
                        getTranslation("quote.field.changed"),
                        row -> Formats.shortDateTime(row.changedAt(), getLocale()));
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

    private void show() {
        var filter = new QuoteFilter(status.getValue(), text.getValue());
        var first = lists.page(filter, 0, 1);
        table.pages((offset, limit) -> lists.page(filter, offset, limit));
        table.setVisible(!first.isEmpty());
        empty.setVisible(first.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.all.title");
    }
}
