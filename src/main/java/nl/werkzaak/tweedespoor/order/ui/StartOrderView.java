package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderDrafts.Draft;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.VisitorCase;

/**
 * Begins an order, or goes on with one that was left; a package and a place ({@code ?pakket=CODE&plaats=Tiel}) may come
 * along in the address, and the first sick day of the start page in the session, since it must stand in no address.
 */
@Route("bestellen")
@RolesAllowed("EMPLOYER")
@Menu(title = "order.menu.new", order = 20)
class StartOrderView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final Recaps recaps;
    private final StartChoices choices;
    private final Div list = new Div();
    private OrderForm first = OrderForm.empty();

    StartOrderView(OrderDrafts drafts, OrderDesk desk, Recaps recaps, StartChoices choices) {
        this.choices = choices;
        this.drafts = drafts;
        this.desk = desk;
        this.recaps = recaps;
        var fresh = new Button(getTranslation("order.drafts.new"), click -> begin());
        fresh.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getTranslation("order.title"), getTranslation("order.drafts.why")).action(fresh), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first = prefilled(event.getLocation().getQueryParameters());
        var mine = drafts.mine();
        if (mine.isEmpty()) {
            event.forwardTo(OrderWizardView.class, OrderWizardView.parameters(create().id()));
            return;
        }
        show(
                mine.stream().map(row -> drafts.load(row.id())).toList(),
                mine.stream()
                        .map(r -> Formats.dateTime(r.updatedAt(), getLocale()))
                        .toList());
    }

    private void show(List<Draft> mine, List<String> changed) {
        list.removeAll();
        for (int i = 0; i < mine.size(); i++) {
            list.add(card(mine.get(i), changed.get(i)));
        }
    }

    private Component card(Draft draft, String changed) {
        var who = draft.form().who();
        var name = (who.initials() + " " + who.lastName()).strip();
        var go = new RouterLink(
                getTranslation("order.drafts.continue"), OrderWizardView.class, OrderWizardView.parameters(draft.id()));
        go.addClassName("button-primary");
        var remove = new Button(
                getTranslation("order.drafts.remove"),
                click -> ConfirmDialog.danger(
                        getTranslation("order.drafts.removeTitle"),
                        getTranslation("order.drafts.removeText"),
                        getTranslation("order.drafts.remove"),
                        () -> discard(draft.id())));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(go, remove);
        actions.addClassName("actions");
        return new Card(
                new H2(name.isEmpty() ? getTranslation("order.drafts.unnamed") : name),
                new Paragraph(getTranslation("order.drafts.changed", changed)),
                actions);
    }

    private void discard(DraftId draft) {
        recaps.discard(draft);
        getUI().ifPresent(ui -> ui.navigate(StartOrderView.class));
    }

    private void begin() {
        var draft = create();
        getUI().ifPresent(ui -> ui.navigate(OrderWizardView.class, OrderWizardView.parameters(draft.id())));
    }

    /** The dates went into this order; the next one may be for somebody else. */
    private Draft create() {
        var draft = drafts.create(first);
        VisitorCase.forget();
        return draft;
    }

    private OrderForm prefilled(QueryParameters query) {
        var form = OrderForm.empty();
        var visitor = VisitorCase.find();
        if (visitor.isPresent()) {
            var dates = visitor.get();
            form = form.withWho(form.who().withCase(dates.firstSickDay(), dates.recovered()));
        }
        var town = query.getSingleParameter("plaats").filter(choices.places()::contains);
        if (town.isPresent()) {
            form = form.withWishes(town.get(), null);
        }
        var code = query.getSingleParameter("pakket").orElse("");
        var offer = desk.offers().stream().filter(o -> o.code().equals(code)).findFirst();
        return offer.isPresent() ? form.withPackage(offer.get().version().value(), List.of()) : form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.title");
    }
}
