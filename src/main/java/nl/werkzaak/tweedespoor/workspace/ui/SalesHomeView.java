package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.ListKeys;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.workspace.SalesDesk;

/** The sales desk: what asks for an answer now, today and later; below it how the trajectories stand. */
@Route("verkoop")
@RolesAllowed("SALES")
@Menu(title = "workspace.sales.menu", order = 10)
class SalesHomeView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final SalesDesk desk;
    private final Exports exports;
    private final Clock clock;
    private final Checkbox mine = new Checkbox(getTranslation("workspace.desk.mine"));
    private final Div board = new Div();

    SalesHomeView(SalesDesk desk, Trajectories trajectories, Exports exports, Clock clock) {
        this.desk = desk;
        this.exports = exports;
        this.clock = clock;
        var fresh = new Anchor("verkoop/werkgevers", getTranslation("workspace.sales.new"));
        fresh.addClassName("button-primary");
        add(new PageHeader(getPageTitle(), getTranslation("workspace.sales.why")).action(fresh));
        board.addClassName("cards");
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
                keepInAddress();
            }
        });
        add(mine, board, running(trajectories, Zones.today(clock)), ListKeys.forRows());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        mine.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("van")
                .filter("mij"::equals)
                .isPresent());
        show();
    }

    private void show() {
        var lanes = desk.lanes(mine.getValue());
        var now = clock.instant();
        board.removeAll();
        board.add(
                new LaneCard("now", lanes.now(), now),
                new LaneCard("today", lanes.today(), now),
                new LaneCard("later", lanes.later(), now));
    }

    private void keepInAddress() {
        var query = mine.getValue() ? QueryParameters.of("van", "mij") : QueryParameters.empty();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("verkoop", query)));
    }

    private Component running(Trajectories trajectories, LocalDate today) {
        var table = new CardTable<TrajectoryRow>(getTranslation("workspace.sales.running"));
        table.name(
                        getTranslation("workspace.sales.employee"),
                        row -> new RouterLink(
                                row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.id())))
                .text(getTranslation("workspace.sales.employer"), TrajectoryRow::employerName)
                .text(getTranslation("workspace.fact.package"), TrajectoryRow::packageName)
                .cell(getTranslation("workspace.sales.status"), row -> Badges.of(row.status()))
                .text(
                        getTranslation("workspace.sales.next"),
                        row -> getTranslation(row.nextStep().messageKey()))
                .cell(getTranslation("workspace.sales.by"), row -> by(row, today));
        table.pages((offset, limit) -> trajectories.page(TrajectoryStatus.running(), offset, limit));
        var csv = new CsvLink<>("lopende-trajecten.csv", table, sent -> exports.record("running", sent));
        var section = new Section(new H2(getTranslation("workspace.sales.running")), table, csv.below());
        section.addClassName("stack");
        section.setVisible(!trajectories.page(TrajectoryStatus.running(), 0, 1).isEmpty());
        return section;
    }

    private Component by(TrajectoryRow row, LocalDate today) {
        var by = row.nextStep().by();
        if (by == null) {
            return new Span("–");
        }
        var day = Formats.shortDate(by, getLocale());
        return row.nextStep().isLate(today)
                ? new StatusBadge(day + ", " + getTranslation("workspace.late"), Tone.LATE)
                : new Span(day);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.sales.title");
    }
}
