package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.catalog.CatalogPaths;
import nl.werkzaak.tweedespoor.catalog.PackageVersionRow;
import nl.werkzaak.tweedespoor.catalog.PackageVersions;
import nl.werkzaak.tweedespoor.catalog.PriceBook;
import nl.werkzaak.tweedespoor.catalog.PriceChange;
import nl.werkzaak.tweedespoor.catalog.PriceRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** Packages and add-ons for the admin: price against cost, and a new price from a day on. */
@Route(CatalogPaths.ALL)
@RolesAllowed("ADMIN")
@Menu(title = "catalog.admin.menu", order = 70)
class PackagesView extends WidePage implements HasDynamicTitle {
    private final transient PriceBook prices;
    private final transient Exports exports;
    private final CardTable<PriceRow> table = new CardTable<>(getPageTitle());
    private final Div message = new Div();
    private final Div waiting = new Div();

    PackagesView(PriceBook prices, PackageVersions versions, Exports exports) {
        this.prices = prices;
        this.exports = exports;
        add(
                new PageHeader(getPageTitle(), getTranslation("catalog.admin.why")).action(ratesLink()),
                Notice.info(getTranslation("catalog.admin.example")),
                message,
                new H2(getTranslation("catalog.admin.prices")),
                table,
                new CsvLink<>("tarieven.csv", table, rows -> exports.record("prices", rows)).below(),
                waiting,
                new H2(getTranslation("catalog.admin.versions")),
                versions(versions.rows()));
        describe();
        refresh();
    }

    private Component ratesLink() {
        var link = new RouterLink(getTranslation("catalog.rates.title"), RatesView.class);
        link.addClassName("button-plain");
        return link;
    }

    private Component versions(List<PackageVersionRow> rows) {
        var list = new CardTable<PackageVersionRow>(getTranslation("catalog.admin.versions"))
                .name(getTranslation("catalog.admin.name"), PackagesView::link)
                .number(getTranslation("catalog.admin.weeks"), row -> String.valueOf(row.weeks()))
                .number(getTranslation("catalog.admin.hours"), row -> String.valueOf(row.coachHours()))
                .cell(getTranslation("catalog.version.status"), row -> VersionBadge.of(row.status()));
        list.show(rows);
        var csv = new CsvLink<>("pakketversies.csv", list, sent -> exports.record("package-versions", sent));
        var section = new Div(list, csv.below());
        section.addClassName("stack");
        return section;
    }

    private static Component link(PackageVersionRow row) {
        var title = UI.getCurrent().getTranslation("catalog.version.title", row.name(), row.number());
        return new RouterLink(title, PackageVersionView.class, PackageVersionView.parameters(row.id()));
    }

    private void describe() {
        table.name(getTranslation("catalog.admin.name"), row -> new Text(row.name()))
                .number(getTranslation("catalog.admin.weeks"), row -> row.addOn() ? "" : String.valueOf(row.weeks()))
                .number(
                        getTranslation("catalog.admin.hours"),
                        row -> row.addOn() ? "" : String.valueOf(row.coachHours()))
                .number(getTranslation("catalog.admin.cost"), row -> Formats.money(row.cost(), getLocale()))
                .number(getTranslation("catalog.admin.price"), row -> Formats.money(row.price(), getLocale()))
                .numberCell(getTranslation("catalog.admin.margin"), this::margin)
                .text(getTranslation("catalog.admin.next"), this::next)
                .actions(getTranslation("catalog.admin.change"), this::changeButton);
    }

    private Component margin(PriceRow row) {
        var margin = row.margin();
        var text = Formats.money(margin.amount(), getLocale()) + " ("
                + Formats.percent(margin.basisPoints(), getLocale()) + ")";
        return margin.isLoss() ? new StatusBadge(text, Tone.LATE) : new Text(text);
    }

    private String next(PriceRow row) {
        var from = row.nextFrom();
        var price = row.nextPrice();
        return from == null || price == null
                ? "–"
                : getTranslation(
                        "catalog.admin.next.from",
                        Formats.money(price, getLocale()),
                        Formats.shortDate(from, getLocale()));
    }

    private Component changeButton(PriceRow row) {
        var button =
                new Button(getTranslation("catalog.admin.change"), click -> new PriceDialog(row, this::propose).open());
        button.setAriaLabel(getTranslation("catalog.admin.change.of", row.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void propose(PriceChange change, String reason) {
        prices.propose(change, reason);
        message.removeAll();
        message.add(Notice.success(getTranslation(
                "catalog.admin.proposed",
                change.code(),
                Formats.money(change.price(), getLocale()),
                Formats.date(change.effectiveFrom(), getLocale()))));
        refresh();
    }

    private void refresh() {
        table.show(prices.rows(getLocale()));
        waiting.removeAll();
        var open = prices.proposals();
        if (!open.isEmpty()) {
            waiting.add(new H2(getTranslation("catalog.admin.waiting")), ProposalTable.of(open));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.admin.title");
    }
}
