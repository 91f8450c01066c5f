package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;

/** The employer's cases that wait, what can be answered first. */
@Route(WaitingPaths.MINE)
@RolesAllowed("EMPLOYER")
class MyWaitingView extends WidePage implements HasDynamicTitle {
    private final Clock clock;

    MyWaitingView(WaitingList waiting, Clock clock) {
        this.clock = clock;
        add(new PageHeader(getPageTitle(), getTranslation("waiting.mine.why")));
        var rows = waiting.mine();
        if (rows.isEmpty()) {
            var order = new Anchor("bestellen", getTranslation("waiting.mine.order"));
            order.addClassName("button-primary");
            add(new EmptyState(getTranslation("waiting.mine.empty"), getTranslation("waiting.mine.emptyText"), order));
            return;
        }
        var references = waiting.references(rows);
        var list = new UnorderedList();
        list.addClassName("order-list");
        rows.forEach(row -> list.add(new ListItem(card(row, references.getOrDefault(row.id(), row.packageName())))));
        add(list);
    }

    private Component card(WaitingRow row, String name) {
        var status = row.statusAt(clock.instant());
        var title = new H2(new RouterLink(name, WaitingEntryView.class, WaitingEntryView.parameters(row.id())));
        var head = new Div(title, new WaitingBadge(status));
        head.addClassName("section-head");
        var next = new Paragraph(NextWords.of(row, clock.instant()));
        next.addClassName("next-action");
        var facts = new WaitingFacts().packageName(row.packageName()).due(row.due());
        facts.add(getTranslation("waiting.field.employer"), row.employerName());
        var card = new Div(head, next, facts);
        card.addClassNames("card", "order-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.mine.title");
    }
}
