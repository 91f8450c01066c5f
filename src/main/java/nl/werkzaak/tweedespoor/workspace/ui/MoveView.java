package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.Overrun;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.trajectory.CasePlanning;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/** Another week or coach before the start, more weeks after it; what changes is shown before it is done. */
@Route("beheer/trajecten/:trajectory/planning")
@RolesAllowed("ADMIN")
class MoveView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Trajectories trajectories;
    private final transient CasePlanning planning;
    private final transient TrajectoryCare care;
    private final transient Coaches coaches;
    private final transient Clock clock;
    private final Div message = new Div();
    private TrajectoryId id = TrajectoryId.next();
    private String title = "";

    MoveView(Trajectories trajectories, CasePlanning planning, TrajectoryCare care, Coaches coaches, Clock clock) {
        this.trajectories = trajectories;
        this.planning = planning;
        this.care = care;
        this.coaches = coaches;
        this.clock = clock;
        message.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        message.removeAll();
        show();
    }

    private void show() {
        var row = trajectories.find(id);
        var all = coaches.all();
        title = getTranslation("workspace.move.title", row.employeeReference());
        removeAll();
        var content = new Div(message, facts(row, all));
        content.addClassName("stack");
        add(
                new PageHeader(title, getTranslation("workspace.move.why"))
                        .breadcrumb(getTranslation("workspace.cases.title"), TrajectoriesAdminView.class),
                content);
        if (row.status().isOver()) {
            content.add(Notice.info(getTranslation("workspace.choice.over")));
            return;
        }
        if (row.status() == TrajectoryStatus.PLANNED) {
            var next = Week.startingFrom(Zones.today(clock));
            content.add(new MoveForm(row, all, next, planning, this::moved));
        } else {
            content.add(Notice.info(getTranslation("workspace.move.begun")));
        }
        content.add(new Card(getTranslation("workspace.extend.title"), extension()));
    }

    private Card facts(TrajectoryRow row, List<CoachRow> all) {
        var coach = all.stream()
                .filter(each -> each.id().equals(row.coach()))
                .map(CoachRow::name)
                .findFirst()
                .orElse("");
        return new Card(new KeyValueList()
                .add(getTranslation("workspace.fact.start"), Formats.week(new Week(row.startWeek()), getLocale()))
                .add(getTranslation("workspace.fact.end"), Formats.date(row.lastDay(), getLocale()))
                .add(getTranslation("workspace.cases.coach"), coach));
    }

    private Div extension() {
        var why = new Paragraph(getTranslation("workspace.extend.why"));
        why.addClassName("muted");
        var form = new AddForm();
        var weeks = form.count("weeks", "workspace.extend.weeks");
        return new Div(
                why,
                form.button(
                        "workspace.extend.do",
                        () -> extended(care.extend(id, AddForm.needed(weeks.count("weeks"), "weeks"))),
                        () -> {}));
    }

    private void extended(Overrun overrun) {
        message.removeAll();
        show();
        if (!overrun.booked().isEmpty()) {
            message.add(Notice.success(getTranslation("workspace.extend.booked", WeekList.of(overrun.booked()))));
        }
        if (!overrun.conflicts().isEmpty()) {
            message.add(Notice.warning(getTranslation("workspace.extend.conflicts", WeekList.of(overrun.conflicts())))
                    .with(WeekList.toConflicts()));
        }
    }

    private void moved() {
        message.removeAll();
        show();
        message.add(Notice.success(getTranslation("workspace.move.done")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
