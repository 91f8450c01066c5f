package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.agreement.AgreementPaths;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;

/** The sales desk: what asks for an answer, and how the trajectories stand. */
@Route("verkoop")
@RolesAllowed("SALES")
@Menu(title = "workspace.sales.menu", order = 10)
class SalesHomeView extends WidePage implements HasDynamicTitle {
    SalesHomeView(AuthorityChecks authority, Trajectories trajectories, Clock clock) {
        var today = Zones.today(clock);
        var open = authority.pending().size();
        add(new PageHeader(getPageTitle(), getTranslation("workspace.sales.why")));
        var checks = new LinkCard(
                AgreementPaths.CHECK,
                getTranslation("workspace.sales.checks"),
                getTranslation("workspace.sales.checksText"),
                open);
        add(Sections.links("workspace.sales.now", List.of(open > 0 ? checks.now() : checks)));
        var running = trajectories.mine().stream()
                .filter(row -> !row.status().isOver())
                .toList();
        add(Sections.cases("workspace.sales.running", running, true, today));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.sales.title");
    }
}
