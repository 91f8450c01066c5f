package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.catalog.CatalogPaths;
import nl.werkzaak.tweedespoor.catalog.CostRateBook;
import nl.werkzaak.tweedespoor.catalog.CostRateChange;
import nl.werkzaak.tweedespoor.catalog.VatChange;
import nl.werkzaak.tweedespoor.catalog.VatRates;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** What Werkzaak's own work costs and which VAT is asked, each from a day on. */
@Route(CatalogPaths.RATES)
@RolesAllowed("ADMIN")
class RatesView extends NarrowPage implements HasDynamicTitle {
    private final transient CostRateBook costs;
    private final transient VatRates vat;
    private final transient Exports exports;
    private final Div message = new Div();
    private final Div costRows = new Div();
    private final Div vatRows = new Div();

    RatesView(CostRateBook costs, VatRates vat, Exports exports) {
        this.costs = costs;
        this.vat = vat;
        this.exports = exports;
        costRows.addClassName("stack");
        vatRows.addClassName("stack");
        message.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getPageTitle(), getTranslation("catalog.rates.why"))
                        .breadcrumb(getTranslation("catalog.admin.title"), PackagesView.class),
                message,
                section("catalog.rates.cost", costRows, new CostRateForm(this::change)),
                section("catalog.vat.title", vatRows, new VatForm(this::propose)));
        refresh();
    }

    private Card section(String title, Div rows, Div form) {
        var card = new Card(new H2(getTranslation(title)), rows, form);
        card.addClassName("form");
        return card;
    }

    private void change(CostRateChange change) {
        costs.change(change);
        say("catalog.rates.changed", Formats.date(change.effectiveFrom(), getLocale()));
    }

    private void propose(VatChange change, String reason) {
        vat.propose(change, reason);
        say(
                "catalog.vat.proposed",
                Formats.percent(change.basisPoints(), getLocale()),
                Formats.date(change.effectiveFrom(), getLocale()));
    }

    private void say(String key, Object... args) {
        message.removeAll();
        message.add(Notice.success(getTranslation(key, args)));
        refresh();
    }

    private void refresh() {
        var from = getTranslation("catalog.admin.from");
        var rates = new CardTable<CostRateChange>(getTranslation("catalog.rates.cost"))
                .name(from, row -> new Text(Formats.date(row.effectiveFrom(), getLocale())))
                .number(
                        getTranslation("catalog.rates.hour"),
                        row -> Formats.money(row.rates().hour(), getLocale()))
                .number(
                        getTranslation("catalog.rates.placementWeek"),
                        row -> Formats.money(row.rates().placementWeek(), getLocale()));
        rates.show(costs.rows());
        costRows.removeAll();
        costRows.add(rates, new CsvLink<>("kostprijs.csv", rates, rows -> exports.record("cost-rates", rows)).below());
        var percents = new CardTable<VatChange>(getTranslation("catalog.vat.title"))
                .name(from, row -> new Text(Formats.date(row.effectiveFrom(), getLocale())))
                .number(getTranslation("catalog.vat.rate"), row -> Formats.percent(row.basisPoints(), getLocale()));
        percents.show(vat.rows());
        vatRows.removeAll();
        vatRows.add(percents, new CsvLink<>("btw.csv", percents, rows -> exports.record("vat-rates", rows)).below());
        var open = vat.proposals();
        if (!open.isEmpty()) {
            vatRows.add(ProposalTable.of(open));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.rates.title");
    }
}
