package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderFacts;
import nl.werkzaak.tweedespoor.order.OrderRow;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.order.QuotedOrders;
import nl.werkzaak.tweedespoor.order.QuotedSeat;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** One order: what comes next, what was ordered, and how to cancel. */
@Route("bestellingen/:order")
@RolesAllowed({"EMPLOYER", "SALES", "ADMIN"})
class OrderView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Orders orders;
    private final QuotedOrders quoted;
    private final OrderDesk desk;
    private final CurrentActor actor;

    OrderView(Orders orders, QuotedOrders quoted, OrderDesk desk, CurrentActor actor) {
        this.orders = orders;
        this.quoted = quoted;
        this.desk = desk;
        this.actor = actor;
    }

    static RouteParameters parameters(OrderId order) {
        return new RouteParameters("order", order.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(OrderId.of(event.getRouteParameters().get("order").orElse("")));
    }

    private void draw(OrderId id) {
        removeAll();
        var row = orders.find(id);
        var facts = orders.facts(id);
        var header = new PageHeader(
                getTranslation("order.page.title", row.packageName(), row.employeeReference()),
                getTranslation("order.page.why", row.number()));
        if (employer()) {
            header.breadcrumb(getTranslation("order.list.title"), OrdersView.class);
        }
        add(header, next(row));
        if (row.onBehalf()) {
            add(Notice.info(getTranslation(employer() ? "order.behalf.read" : "order.behalf.done")));
        }
        add(ordered(row), price(facts));
        if (employer() && row.mayCancel(desk.today())) {
            add(new CancelPanel(orders, row, () -> draw(id)));
        }
    }

    private boolean employer() {
        return actor.require().is(Role.EMPLOYER);
    }

    private Component next(OrderRow row) {
        var badge = new OrderBadge(row.status());
        var box = new Card(badge, new Paragraph(nextText(row)));
        box.addClassName("next-card");
        if (row.status() == OrderStatus.PLACED
                && quoted.seat(row.id()).filter(QuotedSeat::none).isPresent()) {
            box.add(new Paragraph(getTranslation("order.quote.seatTaken", row.signBy())));
        }
        if (row.status() == OrderStatus.PLACED || row.status() == OrderStatus.CONFIRMED) {
            var key = row.maySign() && employer() ? "order.page.sign" : "order.page.read";
            var link = new Anchor("/bestellingen/" + row.id() + "/overeenkomst", getTranslation(key));
            link.addClassName(row.maySign() ? "button-primary" : "button-plain");
            link.setRouterIgnore(false);
            box.add(link);
        }
        var cost = row.cancellationPrice();
        if (row.status() == OrderStatus.CANCELLED && cost != null) {
            box.add(Notice.info(getTranslation("order.page.cancelled", cost)));
        }
        return box;
    }

    private String nextText(OrderRow row) {
        return row.status() == OrderStatus.PLACED
                ? getTranslation("order.next.PLACED", row.signBy())
                : getTranslation("order.next." + row.status().name(), row.startWeek());
    }

    private Component ordered(OrderRow row) {
        var list = new KeyValueList()
                .add(getTranslation("order.field.employee"), row.employeeReference())
                .add(getTranslation("order.field.package"), row.packageName())
                .add(getTranslation("order.field.start"), Formats.week(new Week(row.startWeek()), getLocale()))
                .add(getTranslation("order.field.end"), Formats.date(row.lastDay(), getLocale()));
        WishWords.add(list, orders.wishes(row.id()));
        list.add(getTranslation("order.placedAt"), Formats.dateTime(row.placedAt(), getLocale()));
        return new Card(getTranslation("order.page.what"), list);
    }

    private Component price(OrderFacts facts) {
        var list = new KeyValueList();
        facts.lines()
                .forEach(line -> list.add(
                        line.quantity() == 1
                                ? line.name()
                                : getTranslation("order.line.several", line.quantity(), line.name()),
                        new MoneyText(line.total())));
        list.add(getTranslation("order.price.net"), new MoneyText(facts.net()));
        list.add(
                getTranslation("order.price.vat", Formats.percent(facts.vatBasisPoints(), getLocale())),
                new MoneyText(facts.vat()));
        list.add(getTranslation("order.price.gross"), new MoneyText(facts.net().plus(facts.vat())));
        list.addClassName("price-list");
        return new Card(getTranslation("order.price.title"), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.page.tab");
    }
}
