package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.order.OrderRow;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The employer's orders, each with its status and what comes next. */
@Route("bestellingen")
@RolesAllowed("EMPLOYER")
@Menu(title = "order.menu.mine", order = 30)
class OrdersView extends WidePage implements HasDynamicTitle {
    OrdersView(Orders orders) {
        var fresh = new RouterLink(getTranslation("order.menu.new"), StartOrderView.class);
        fresh.addClassName("button-primary");
        add(new PageHeader(getTranslation("order.list.title"), getTranslation("order.list.why")).action(fresh));
        var mine = orders.mine();
        if (mine.isEmpty()) {
            var first = new RouterLink(getTranslation("order.list.first"), StartOrderView.class);
            add(new EmptyState(getTranslation("order.list.empty"), getTranslation("order.list.emptyText"), first));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("order-list");
        mine.forEach(row -> list.add(new ListItem(card(row))));
        add(list);
    }

    private Component card(OrderRow row) {
        var title = new H2(new RouterLink(row.packageName(), OrderView.class, OrderView.parameters(row.id())));
        var head = new Div(title, new OrderBadge(row.status()));
        head.addClassName("section-head");
        var facts = new KeyValueList()
                .add(getTranslation("order.field.employee"), row.employeeReference())
                .add(getTranslation("order.number"), row.number())
                .add(getTranslation("order.field.start"), Formats.week(new Week(row.startWeek()), getLocale()))
                .add(getTranslation("order.price.title"), new MoneyText(row.net(), row.gross()));
        var next = new Paragraph(next(row));
        next.addClassName("next-action");
        var card = new Div(head, next, facts);
        card.addClassNames("card", "order-card");
        return card;
    }

    private String next(OrderRow row) {
        return row.status() == OrderStatus.PLACED
                ? getTranslation("order.next.PLACED", row.signBy())
                : getTranslation("order.next." + row.status().name(), row.startWeek());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.list.title");
    }
}
