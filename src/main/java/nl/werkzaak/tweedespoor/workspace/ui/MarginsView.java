package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.Margin;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.workspace.MarginRow;
import nl.werkzaak.tweedespoor.workspace.Margins;

/**
 * What is kept of the tariffs, planned beside actual; what is asked for stands in the address ({@code
 * ?per=employer&pakket=PLUS&verlies=1&pagina=2}).
 */
@Route("beheer/marges")
@RolesAllowed({"SALES", "ADMIN"})
@Menu(title = "workspace.margins.menu", order = 72)
class MarginsView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Margins margins;
    private final MarginFields fields;
    private final CardTable<MarginRow> table = new CardTable<>(getPageTitle());
    private final EmptyState empty = new EmptyState(
            getTranslation("workspace.margins.empty"), getTranslation("workspace.margins.emptyText"), null);

    MarginsView(Margins margins, Catalog catalog, Exports exports, Clock clock) {
        this.margins = margins;
        var codes = catalog.published(Zones.today(clock)).stream()
                .map(PackageOffer::code)
                .toList();
        fields = new MarginFields(codes, () -> turn(1));
        describe();
        var csv = new CsvLink<>(
                "marges.csv",
                table,
                (offset, limit) -> margins.page(fields.filter(), offset, limit),
                rows -> exports.record("margins", rows));
        var legend = new Paragraph(getTranslation("workspace.margins.legend"));
        legend.addClassName("quiet");
        add(
                new PageHeader(getPageTitle(), getTranslation("workspace.margins.why")),
                fields,
                table,
                empty,
                legend,
                csv.below());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(fields.read(event.getLocation().getQueryParameters()));
    }

    private void turn(int page) {
        show(page);
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("beheer/marges", fields.query(page))));
    }

    private void show(int page) {
        var filter = fields.filter();
        var rows = margins.count(filter);
        table.turned((offset, limit) -> margins.page(filter, offset, limit), rows, page, this::turn);
        table.setVisible(rows > 0);
        empty.setVisible(rows == 0);
    }

    private void describe() {
        table.name(getTranslation("workspace.margins.what"), MarginsView::name)
                .text(getTranslation("workspace.margins.about"), MarginRow::about)
                .number(getTranslation("workspace.margins.orders"), row -> String.valueOf(row.orders()))
                .number(
                        getTranslation("catalog.margin.tariff"),
                        row -> Formats.money(row.planned().tariff(), getLocale()))
                .number(
                        getTranslation("catalog.margin.cost"),
                        row -> Formats.money(row.planned().cost(), getLocale()))
                .numberCell(getTranslation("workspace.margins.planned"), row -> margin(row.planned()))
                .number(
                        getTranslation("workspace.margins.breakEven"),
                        row -> Formats.percent(row.planned().breakEvenBasisPoints(), getLocale()))
                .number(getTranslation("workspace.margins.hours"), row -> actual(row, this::hours))
                .numberCell(
                        getTranslation("workspace.margins.actual"),
                        row -> row.actual() == null
                                ? new Text("–")
                                : margin(row.actual().margin()));
    }

    private static Component name(MarginRow row) {
        return row.path() == null ? new Text(row.name()) : new Anchor(row.path(), row.name());
    }

    private Component margin(Margin margin) {
        var text = Formats.money(margin.amount(), getLocale()) + " ("
                + Formats.percent(margin.basisPoints(), getLocale()) + ")";
        return margin.isLoss() ? new StatusBadge(text, Tone.LATE) : new Text(text);
    }

    private String hours(MarginRow.Actual actual) {
        return getTranslation(
                "workspace.margins.hoursOf",
                Durations.of(actual.bookedMinutes(), getLocale()),
                Durations.of(actual.plannedMinutes(), getLocale()));
    }

    private static String actual(MarginRow row, Function<MarginRow.Actual, String> text) {
        var actual = row.actual();
        return actual == null ? "–" : text.apply(actual);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.margins.title");
    }
}
