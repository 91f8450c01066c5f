package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.Lean;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.site.ui.PackageCards.Offered;

/**
 * The catalogue: first side by side in a few figures, then each package whole; with the first start in one place when the
 * address names it ({@code ?plaats=Tiel}).
 */
@Route("pakketten")
@Lean
@Menu(title = "site.packages.menu", order = 2)
@AnonymousAllowed
class PackagesView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final PackageCards packages;
    private final Coaches coaches;

    PackagesView(PackageCards packages, Coaches coaches) {
        this.packages = packages;
        this.coaches = coaches;
        addClassName("packages");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("site.packages.title"), getTranslation("site.packages.why")));
        List<Place> places = coaches.places();
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlaceLinks.PARAMETER)
                .orElse("");
        Place place = places.stream()
                .filter(each -> each.name().equalsIgnoreCase(asked.strip()))
                .findFirst()
                .orElse(null);
        List<Offered> offered = packages.all(getLocale(), new Wishes(place, null));
        if (offered.isEmpty()) {
            add(new EmptyState(
                    getTranslation("site.packages.none"), getTranslation("site.packages.none.text"), home()));
            return;
        }
        if (offered.stream().anyMatch(each -> each.offer().example())) {
            add(Notice.info(getTranslation("site.packages.examples")));
        }
        if (!asked.isBlank() && place == null) {
            add(Notice.warning(getTranslation("site.packages.place.unknown")));
        }
        if (!places.isEmpty()) {
            add(new PlaceLinks(places, place));
        }
        add(comparison(offered));
        Div cards = new Div();
        cards.addClassName("cards");
        offered.forEach(each -> cards.add(PackageCard.whole(each, place)));
        add(cards);
    }

    private Component comparison(List<Offered> offered) {
        NativeTableRow names = new NativeTableRow();
        names.add(columnHead(getTranslation("site.compare.package")));
        offered.forEach(each -> names.add(columnHead(each.offer().name())));
        NativeTableHeader header = new NativeTableHeader(names);
        NativeTableBody body = new NativeTableBody();
        body.add(row(
                getTranslation("site.package.length"),
                offered,
                each -> getTranslation("site.package.weeks", each.offer().weeks())));
        body.add(row(
                getTranslation("site.package.coach"),
                offered,
                each -> getTranslation("site.package.hours", each.offer().coachHours())));
        body.add(row(
                getTranslation("site.compare.ex"),
                offered,
                each -> Formats.money(each.offer().price(), getLocale())));
        body.add(row(
                getTranslation("site.compare.incl"),
                offered,
                each -> Formats.money(each.offer().priceInclVat(), getLocale())));
        body.add(row(getTranslation("site.package.start"), offered, each -> each.start()
                .map(week -> Formats.shortDate(week.monday(), getLocale()))
                .orElseGet(() -> getTranslation("site.package.full"))));
        NativeTable table = new NativeTable(header, body);
        table.addClassNames("facts-table", "comparison");
        Div scroller = new Div(table);
        scroller.addClassNames("table-scroller", "comparison-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("site.compare.label"));
        return scroller;
    }

    private static NativeTableHeaderCell columnHead(String text) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private static NativeTableRow row(String label, List<Offered> offered, Function<Offered, String> fact) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(label);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(head);
        for (Offered each : offered) {
            row.add(new NativeTableCell(fact.apply(each)));
        }
        return row;
    }

    private Component home() {
        Anchor home = new Anchor("", getTranslation("shell.back.home"));
        home.addClassName("button-primary");
        return home;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.packages.tab");
    }
}
