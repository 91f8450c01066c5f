package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.catalog.PriceBook;
import nl.werkzaak.tweedespoor.catalog.PriceChange;
import nl.werkzaak.tweedespoor.catalog.PriceRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** Packages and add-ons for the admin: price against cost, and a new price from a day on. */
@Route("beheer/pakketten")
@RolesAllowed("ADMIN")
@Menu(title = "catalog.admin.menu", order = 70)
class PackagesView extends WidePage implements HasDynamicTitle {
    private final transient PriceBook prices;
    private final Grid<PriceRow> grid = new Grid<>();
    private final Div message = new Div();

    PackagesView(PriceBook prices) {
        this.prices = prices;
        add(
                new PageHeader(getPageTitle(), getTranslation("catalog.admin.why")),
                Notice.info(getTranslation("catalog.admin.example")),
                message,
                grid());
        refresh();
    }

    private Component grid() {
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.addColumn(PriceRow::name)
                .setHeader(getTranslation("catalog.admin.name"))
                .setAutoWidth(true)
                .setFrozen(true);
        number("catalog.admin.weeks", row -> row.addOn() ? "" : String.valueOf(row.weeks()));
        number("catalog.admin.hours", row -> row.addOn() ? "" : String.valueOf(row.coachHours()));
        number("catalog.admin.cost", row -> Formats.money(row.cost(), getLocale()));
        number("catalog.admin.price", row -> Formats.money(row.price(), getLocale()));
        grid.addComponentColumn(this::margin)
                .setHeader(getTranslation("catalog.admin.margin"))
                .setAutoWidth(true)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(this::next)
                .setHeader(getTranslation("catalog.admin.next"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::changeButton)
                .setKey("change")
                .setHeader("")
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void number(String key, com.vaadin.flow.function.ValueProvider<PriceRow, String> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true).setTextAlign(ColumnTextAlign.END);
    }

    private Component margin(PriceRow row) {
        var text = Formats.money(row.margin(), getLocale()) + " ("
                + Formats.percent(row.marginBasisPoints(), getLocale()) + ")";
        return row.margin().isNegative()
                ? new StatusBadge(text, Tone.LATE)
                : new com.vaadin.flow.component.html.Span(text);
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
                new Button(getTranslation("catalog.admin.change"), click -> new PriceDialog(row, this::change).open());
        button.setAriaLabel(getTranslation("catalog.admin.change.of", row.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void change(PriceChange change) {
        prices.change(change);
        message.removeAll();
        message.add(Notice.success(getTranslation(
                "catalog.admin.changed",
                change.code(),
                Formats.money(change.price(), getLocale()),
                Formats.date(change.effectiveFrom(), getLocale()))));
        refresh();
    }

    private void refresh() {
        grid.setItems(prices.rows(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.admin.title");
    }
}
