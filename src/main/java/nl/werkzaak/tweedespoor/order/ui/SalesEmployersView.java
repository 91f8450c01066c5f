package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.sales.SalesPaths;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.ListKeys;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.PageNumber;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** Sales finds an employer by name or KvK number, to fill in an order after a call or to write a quote. */
@Route(SalesPaths.CUSTOMERS)
@RolesAllowed("SALES")
@Menu(title = "order.employers.menu", order = 30)
class SalesEmployersView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final Employers employers;
    private final OrderDrafts drafts;
    private final TextField search = new TextField();
    private final CardTable<EmployerRow> table;
    private final EmptyState empty;

    SalesEmployersView(Employers employers, OrderDrafts drafts, Exports exports) {
        this.employers = employers;
        this.drafts = drafts;
        table = new CardTable<>(getPageTitle());
        empty = new EmptyState(
                getTranslation("order.employers.none"), getTranslation("order.employers.noneText"), null);
        search.setLabel(getTranslation("order.employers.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turn(1);
            }
        });
        describe();
        var csv = new CsvLink<>("werkgevers.csv", table, this::page, rows -> exports.record("employers", rows));
        add(
                new PageHeader(getPageTitle(), getTranslation("order.employers.why")),
                search,
                table,
                empty,
                csv.below(),
                ListKeys.with(search));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("zoek").orElse(""));
        show(PageNumber.of(query));
    }

    private List<EmployerRow> page(int offset, int limit) {
        return employers.all(search.getValue(), offset, limit);
    }

    /** The address follows, so that the page can be kept, shared and gone back to. */
    private void turn(int page) {
        show(page);
        var query = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            query.put("zoek", search.getValue().strip());
        }
        PageNumber.put(query, page);
        var address = new Location(SalesPaths.CUSTOMERS, QueryParameters.simple(query));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void describe() {
        table.name(getTranslation("order.field.employer"), row -> new Anchor(SalesPaths.customer(row.id()), row.name()))
                .text(getTranslation("order.employers.kvk"), row -> row.kvk().value())
                .text(getTranslation("order.employers.town"), EmployerRow::town)
                .text(getTranslation("order.employers.phone"), row -> phone(row.phone()))
                .actions(getTranslation("order.employers.actions"), this::actions);
    }

    private static String phone(@Nullable String stored) {
        return stored == null ? "–" : PhoneNumber.parse(stored).display();
    }

    private Component actions(EmployerRow row) {
        var quote = new Anchor("verkoop/offertes/nieuw?werkgever=" + row.id(), getTranslation("order.employers.quote"));
        quote.addClassName("button-plain");
        quote.getElement().setAttribute("aria-label", getTranslation("order.employers.quoteFor", row.name()));
        var order = new Button(getTranslation("order.employers.order"), click -> begin(row));
        order.setAriaLabel(getTranslation("order.employers.orderFor", row.name()));
        var actions = new Div(quote, order);
        actions.addClassName("actions");
        return actions;
    }

    private void begin(EmployerRow row) {
        var draft = drafts.create(OrderForm.forEmployer(row.id()));
        getUI().ifPresent(ui -> ui.navigate(OrderWizardView.class, OrderWizardView.parameters(draft.id())));
    }

    private void show(int page) {
        var rows = employers.count(search.getValue());
        table.turned(this::page, rows, page, this::turn);
        table.setVisible(rows > 0);
        empty.setVisible(rows == 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.employers.title");
    }
}
