package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nl.werkzaak.tweedespoor.agreement.AgreementPaths;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.agreement.AgreementStatus;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentPaths;
import nl.werkzaak.tweedespoor.order.OrderRow;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** What was signed, when and what follows: so clear that nobody signs twice. Made to be printed. */
@Route(AgreementPaths.RECEIPT)
@RolesAllowed("EMPLOYER")
class ReceiptView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Agreements agreements;
    private final Orders orders;
    private final DocumentLinks links;
    private final CurrentActor actor;

    ReceiptView(Agreements agreements, Orders orders, DocumentLinks links, CurrentActor actor) {
        this.agreements = agreements;
        this.orders = orders;
        this.links = links;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = OrderId.of(event.getRouteParameters().get("order").orElse(""));
        var agreement = agreements.ofOrder(id);
        if (agreement.status() != AgreementStatus.SIGNED) {
            throw new NotFound();
        }
        removeAll();
        addClassName("receipt");
        add(
                new PageHeader(getTranslation("agreement.receipt.title"), getTranslation("agreement.receipt.why")),
                Notice.success(getTranslation("agreement.receipt.done")),
                new Card(facts(agreement, orders.find(id))),
                actions(agreement),
                next());
    }

    private KeyValueList facts(AgreementRow agreement, OrderRow order) {
        var at = Objects.requireNonNull(agreement.signedAt());
        return new KeyValueList()
                .add(getTranslation("agreement.receipt.number"), agreement.number())
                .add(getTranslation("agreement.receipt.signedBy"), Objects.requireNonNull(agreement.signedName()))
                .add(getTranslation("agreement.receipt.signedAt"), Formats.dateTime(at, getLocale()))
                .add(getTranslation("agreement.receipt.order"), order.number())
                .add(getTranslation("agreement.receipt.package"), order.packageName())
                .add(getTranslation("agreement.receipt.employee"), order.employeeReference())
                .add(getTranslation("agreement.receipt.start"), Formats.week(new Week(order.startWeek()), getLocale()))
                .add(getTranslation("agreement.receipt.price"), new MoneyText(order.net(), order.gross()))
                .add(getTranslation("agreement.receipt.code"), agreement.verificationCode());
    }

    private Div actions(AgreementRow agreement) {
        var download = new Anchor(
                links.linkFor(Objects.requireNonNull(agreement.document()), actor.require()),
                getTranslation("agreement.receipt.download"));
        download.setRouterIgnore(true);
        download.addClassName("button-primary");
        var print = new Button(
                getTranslation("agreement.receipt.print"), click -> getElement().executeJs("window.print()"));
        var page = new Anchor(
                DocumentPaths.page(Objects.requireNonNull(agreement.document())), getTranslation("document.page.open"));
        page.addClassName("button-plain");
        var actions = new Div(download, page, print);
        actions.addClassNames("actions", "not-printed");
        return actions;
    }

    private Card next() {
        return new Card(
                getTranslation("agreement.receipt.next"),
                new OrderedList(
                        new ListItem(getTranslation("agreement.receipt.next1")),
                        new ListItem(getTranslation("agreement.receipt.next2")),
                        new ListItem(getTranslation("agreement.receipt.next3"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.receipt.title");
    }
}
