package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** Sales finds an employer by name or KvK number, to fill in an order after a call or to write a quote. */
@Route("verkoop/werkgevers")
@RolesAllowed("SALES")
@Menu(title = "order.employers.menu", order = 30)
class SalesEmployersView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final Employers employers;
    private final OrderDrafts drafts;
    private final TextField search = new TextField();
    private final CardTable<EmployerRow> table;
    private final EmptyState empty;

    SalesEmployersView(Employers employers, OrderDrafts drafts) {
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
                keepInAddress(change.getValue());
            }
            show();
        });
        describe();
        add(new PageHeader(getPageTitle(), getTranslation("order.employers.why")), search, table, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("zoek")
                .orElse(""));
        show();
    }

    /** So that the page can be kept, shared and gone back to. */
    private void keepInAddress(String text) {
        var query = text.isBlank() ? QueryParameters.empty() : QueryParameters.of("zoek", text.strip());
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location("verkoop/werkgevers", query)));
    }

    private void describe() {
        table.name(getTranslation("order.field.employer"), row -> new Span(row.name()))
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

    private void show() {
        table.pages((offset, limit) -> employers.all(search.getValue(), offset, limit));
        var none = employers.all(search.getValue(), 0, 1).isEmpty();
        table.setVisible(!none);
        empty.setVisible(none);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.employers.title");
    }
}
