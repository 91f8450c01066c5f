package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.capacity.CoachWeek;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.capacity.PlannedWork;
import nl.werkzaak.tweedespoor.capacity.Planning;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/** One cell of the planning board from near: who is booked with this coach in this week, and until when it is held. */
@Route("beheer/planning/:coach/:week")
@RolesAllowed("ADMIN")
class CoachWeekView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private static final String BOARD = "beheer/planning";

    private final transient Planning planning;
    private final transient Trajectories trajectories;
    private final transient Exports exports;
    private String title = "";

    CoachWeekView(Planning planning, Trajectories trajectories, Exports exports) {
        this.planning = planning;
        this.trajectories = trajectories;
        this.exports = exports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coach = CoachId.of(event.getRouteParameters().get("coach").orElse(""));
        var week = event.getRouteParameters().get("week").flatMap(Week::ofCode).orElseThrow(NotFound::new);
        show(planning.week(coach, week));
    }

    private void show(CoachWeek found) {
        var week = found.cell().week();
        title = getTranslation("workspace.coachWeek.title", found.coach().name(), week.number());
        removeAll();
        add(new PageHeader(title, getTranslation("workspace.coachWeek.why", Formats.date(week.monday(), getLocale()))));
        add(figures(found), ways(found));
        if (found.work().isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.coachWeek.none"), getTranslation("workspace.coachWeek.none.text"), null));
            return;
        }
        var cases = trajectories.ofHolds(
                found.work().stream().map(PlannedWork::hold).toList());
        add(table(found, cases));
    }

    private Component figures(CoachWeek found) {
        var cell = found.cell();
        var figures = new KeyValueList()
                .add(getTranslation("workspace.coachWeek.booked"), hours(cell.booked()))
                .add(getTranslation("workspace.coachWeek.available"), hours(cell.available()))
                .add(
                        getTranslation(cell.over() > 0 ? "workspace.coachWeek.over" : "workspace.coachWeek.free"),
                        hours(cell.over() > 0 ? cell.over() : cell.free()))
                .add(
                        getTranslation("workspace.coachWeek.cases"),
                        getTranslation(
                                "workspace.admin.loads.of",
                                cell.cases(),
                                found.coach().maxCaseload()));
        if (cell.leaveDays() > 0) {
            figures.add(getTranslation("workspace.coachWeek.leave"), String.valueOf(cell.leaveDays()));
        }
        var card = new Div(figures);
        card.addClassName("card");
        return card;
    }

    private Component ways(CoachWeek found) {
        var week = found.cell().week();
        var board = new Anchor(BOARD + "?vanaf=" + week.code(), getTranslation("workspace.coachWeek.board"));
        board.addClassName("button-plain");
        var ways = new Nav(
                neighbour(found, week.plus(-1), "workspace.coachWeek.earlier"),
                neighbour(found, week.plus(1), "workspace.coachWeek.later"),
                board);
        ways.addClassName("actions");
        ways.getElement().setAttribute("aria-label", getTranslation("workspace.coachWeek.ways"));
        return ways;
    }

    private Component neighbour(CoachWeek found, Week week, String key) {
        var link = new RouterLink(
                getTranslation(key),
                CoachWeekView.class,
                new RouteParameters(Map.of("coach", found.coach().id().toString(), "week", week.code())));
        link.addClassName("button-plain");
        return link;
    }

    private Component table(CoachWeek found, Map<HoldId, TrajectoryRow> cases) {
        var table = new CardTable<PlannedWork>(getTranslation("workspace.coachWeek.caption"))
                .name(getTranslation("workspace.coachWeek.who"), work -> who(cases.get(work.hold())))
                .text(getTranslation("workspace.coachWeek.employer"), PlannedWork::employerName)
                .number(getTranslation("workspace.coachWeek.hours"), work -> hours(work.minutes()))
                .cell(getTranslation("workspace.coachWeek.state"), this::state);
        table.showWhole(found.work());
        var csv = new CsvLink<>("week-van-coach.csv", table, rows -> exports.record("coach-week", rows));
        var section = new Div(table, csv.below());
        section.addClassName("stack");
        return section;
    }

    private Component who(@Nullable TrajectoryRow row) {
        return row == null
                ? new Text(getTranslation("workspace.coachWeek.noCase"))
                : new RouterLink(row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.id()));
    }

    private Component state(PlannedWork work) {
        if (work.status() == HoldStatus.CONFIRMED) {
            return new StatusBadge(getTranslation("workspace.coachWeek.confirmed"), Tone.DONE);
        }
        return new Span(
                new StatusBadge(getTranslation("workspace.coachWeek.held"), Tone.WAITING),
                new Text(" "
                        + getTranslation(
                                "workspace.coachWeek.heldUntil",
                                Formats.shortDateTime(work.expiresAt(), getLocale()))));
    }

    private String hours(int minutes) {
        return Durations.of(minutes, getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
