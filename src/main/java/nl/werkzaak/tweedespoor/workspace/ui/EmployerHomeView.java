package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import nl.werkzaak.tweedespoor.order.OrderRow;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.waiting.WaitingList;

/** The employer's first page: what waits for the employer, then the trajectories. */
@Route("overzicht")
@RolesAllowed("EMPLOYER")
@Menu(title = "workspace.employer.menu", order = 10)
class EmployerHomeView extends WidePage implements HasDynamicTitle {
    EmployerHomeView(Orders orders, Quotes quotes, WaitingList waiting, Trajectories trajectories, Clock clock) {
        var today = Zones.today(clock);
        var mine = trajectories.mine();
        var toSign = orders.mine().stream().filter(OrderRow::maySign).toList();
        var order = new Anchor("bestellen", getTranslation("workspace.employer.order"));
        order.addClassName("button-primary");
        add(new PageHeader(getPageTitle(), getTranslation("workspace.employer.why")).action(order));
        add(Sections.of(
                "workspace.employer.toSign", toSign.stream().map(this::toSign).toList()));
        var toAnswer = quotes.mine().stream()
                .filter(row -> row.statusAt(clock.instant()) == QuoteStatus.SENT)
                .toList();
        add(Sections.of(
                "workspace.employer.toAnswer",
                toAnswer.stream().map(this::toAnswer).toList()));
        var waits = new WaitingCases(waiting, clock.instant());
        add(waits);
        var running = mine.stream().filter(row -> !row.status().isOver()).toList();
        var over = mine.stream().filter(row -> row.status().isOver()).toList();
        var several = mine.stream().map(TrajectoryRow::employer).distinct().count() > 1;
        add(Sections.cases("workspace.employer.running", running, several, today));
        add(Sections.cases("workspace.employer.over", over, several, today));
        if (mine.isEmpty() && toSign.isEmpty() && toAnswer.isEmpty() && waits.isEmpty()) {
            var start = new Anchor("pakketten", getTranslation("workspace.employer.packages"));
            start.addClassName("button-plain");
            add(new EmptyState(
                    getTranslation("workspace.employer.empty"), getTranslation("workspace.employer.emptyText"), start));
        }
    }

    private LinkCard toAnswer(QuoteRow row) {
        var until = Objects.requireNonNull(row.validUntil());
        return new LinkCard(
                        QuotePaths.quote(row.id()),
                        getTranslation("workspace.employer.quote", row.packageName()),
                        getTranslation("workspace.employer.quoteUntil", Formats.date(until, getLocale())))
                .now();
    }

    private LinkCard toSign(OrderRow row) {
        var by = row.signBy().atZone(Zones.AMSTERDAM).toLocalDate();
        return new LinkCard(
                        "bestellingen/" + row.id(),
                        getTranslation("workspace.employer.sign", row.employeeReference()),
                        getTranslation("workspace.employer.signBy", row.packageName(), Formats.date(by, getLocale())))
                .now();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.employer.title");
    }
}
