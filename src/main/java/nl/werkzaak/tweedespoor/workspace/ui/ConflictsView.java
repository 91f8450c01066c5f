package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.capacity.ConflictKind;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.workspace.ConflictItem;
import nl.werkzaak.tweedespoor.workspace.ConflictLists;

/** Booked work that does not work out, and the ways to solve each. */
@Route("beheer/capaciteit/conflicten")
@RolesAllowed("ADMIN")
class ConflictsView extends WidePage implements HasDynamicTitle {
    ConflictsView(ConflictLists conflicts, Exports exports) {
        add(new PageHeader(getPageTitle(), getTranslation("workspace.conflicts.why")));
        var open = conflicts.open();
        if (open.isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.conflicts.none"), getTranslation("workspace.conflicts.none.text"), null));
            return;
        }
        var table = new CardTable<ConflictItem>(getPageTitle())
                .name(getTranslation("workspace.coachWeek.who"), this::who)
                .text(getTranslation("workspace.coachWeek.employer"), ConflictsView::employer)
                .cell(getTranslation("workspace.cases.coach"), this::coach)
                .text(getTranslation("workspace.conflicts.weeks"), item -> WeekList.of(item.weeks()))
                .text(getTranslation("workspace.conflicts.what"), this::what)
                .actions(getTranslation("workspace.conflicts.ways"), this::ways);
        table.show(open);
        var csv = new CsvLink<>("conflicten.csv", table, rows -> exports.record("conflicts", rows));
        add(table, csv.below());
    }

    private Component who(ConflictItem item) {
        var row = item.row();
        return row == null
                ? new Text(getTranslation("workspace.coachWeek.noCase"))
                : new RouterLink(row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.id()));
    }

    private static String employer(ConflictItem item) {
        return item.row() == null ? "–" : item.row().employerName();
    }

    private Component coach(ConflictItem item) {
        return new RouterLink(
                item.coach().name(),
                CoachWeekView.class,
                new RouteParameters(Map.of(
                        "coach",
                        item.coach().id().toString(),
                        "week",
                        item.weeks().getFirst().code())));
    }

    private String what(ConflictItem item) {
        return getTranslation("workspace.conflicts.kind." + item.kind(), Durations.of(item.mostMinutes(), getLocale()));
    }

    private Component ways(ConflictItem item) {
        var ways = new Div();
        ways.addClassName("actions");
        var row = item.row();
        if (row != null && row.allows(TrajectoryAction.CONFIRM_COACH)) {
            var parameters = TrajectoryView.parameters(row.id());
            ways.add(way("workspace.cases.change", CoachChoiceView.class, parameters, item));
            if (row.status() == TrajectoryStatus.PLANNED) {
                ways.add(way("workspace.cases.move", MoveView.class, parameters, item));
            }
        }
        if (item.kind() == ConflictKind.HOURS) {
            ways.add(way(
                    "workspace.conflicts.standIn",
                    CoachAwayView.class,
                    CoachAwayView.parameters(item.coach().id()),
                    item));
        }
        return ways;
    }

    private Component way(String key, Class<? extends Component> view, RouteParameters parameters, ConflictItem item) {
        var link = new RouterLink(getTranslation(key), view, parameters);
        link.addClassName("button-plain");
        var row = item.row();
        link.getElement()
                .setAttribute(
                        "aria-label",
                        link.getText() + ": " + (row == null ? item.coach().name() : row.employeeReference()));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.conflicts.title");
    }
}
