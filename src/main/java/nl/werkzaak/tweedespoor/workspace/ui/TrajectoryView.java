package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.TimeTotal;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPage;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPages;

/** One trajectory: next step on top, then time, papers, facts and the person to call. */
@Route("traject/:trajectory")
@RolesAllowed({"EMPLOYER", "COACH", "SALES", "ADMIN"})
class TrajectoryView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TrajectoryPages pages;
    private final transient TrajectoryCare care;
    private final transient CaseWork work;
    private final transient CaseFiles files;
    private final transient CoachHours hours;
    private final transient ReportDesk desk;
    private final transient Downloads downloads;
    private final transient EmployeeParts employeeParts;
    private final LocalDate today;
    private TrajectoryId id = TrajectoryId.next();
    private String title = "";

    TrajectoryView(
            TrajectoryPages pages,
            TrajectoryCare care,
            CaseWork work,
            CaseFiles files,
            CoachHours hours,
            ReportDesk desk,
            Downloads downloads,
            EmployeeParts employeeParts,
            Clock clock) {
        this.pages = pages;
        this.care = care;
        this.work = work;
        this.files = files;
        this.hours = hours;
        this.desk = desk;
        this.downloads = downloads;
        this.employeeParts = employeeParts;
        this.today = Zones.today(clock);
    }

    static RouteParameters parameters(TrajectoryId id) {
        return new RouteParameters("trajectory", id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        show();
    }

    private void show() {
        var page = pages.of(id);
        var row = page.row();
        title = getTranslation("workspace.trajectory.title", row.employeeReference());
        removeAll();
        add(
                new PageHeader(
                        title, getTranslation("workspace.trajectory.why", row.packageName(), row.employerName())),
                columns(page));
    }

    private Component columns(TrajectoryPage page) {
        var main = new Div(nextStep(page));
        main.addClassName("stack");
        var timeline = page.timeline();
        if (timeline != null) {
            main.add(new Card(Weeks.of(timeline, page.row(), today)));
        }
        var file = page.file();
        if (file.settlement() != null) {
            main.add(new Card(getTranslation("workspace.settle"), new SettlementText(file.settlement())));
        }
        main.add(new HandoverList(page.handovers()));
        var writing = page.ownCase() ? work : null;
        main.add(
                new Card(getTranslation("workspace.steps"), Steps.of(page.row(), page.reader(), today)),
                new DocumentList(page, downloads, employeeParts.below(page, this::show)));
        if (page.showsWork()) {
            main.add(new DossierCard(page, today));
            main.add(new WorkCards(page.row(), file, writing, today, this::show));
        }
        employeeParts.messages(page).ifPresent(main::add);
        var side = new Aside(
                new ContactCard(page.contact(), page.row().coachConfirmed()),
                facts(page),
                new BasisCard(page.row(), file, writing, this::show));
        if (page.ownCase() && !page.row().status().isOver()) {
            side.add(new HoursCard(
                    page.row().id(), new TimeTotal(file.bookedMinutes(), file.plannedMinutes()), files, hours, today));
        }
        if (page.mayStop()) {
            side.add(stop());
        }
        employeeParts.addTo(side, page);
        side.addClassName("stack");
        side.getElement().setAttribute("aria-label", getTranslation("workspace.aside"));
        var columns = new Div(main, side);
        columns.addClassName("beside");
        return columns;
    }

    private Component nextStep(TrajectoryPage page) {
        return page.ownCase()
                ? new NextStepCard(
                        page.row(),
                        page.reader(),
                        today,
                        new ReportActions(page, desk, today, this::show),
                        new CoachActions(page.row(), care, today, this::show))
                : new NextStepCard(page.row(), page.reader(), today);
    }

    private Component stop() {
        var link = new RouterLink(getTranslation("workspace.stop.link"), StopView.class, TrajectoryView.parameters(id));
        link.addClassName("button-plain");
        var text = new Paragraph(getTranslation("workspace.stop.text"));
        text.addClassName("muted");
        return new Card(getTranslation("workspace.stop.title"), text, link);
    }

    private Component facts(TrajectoryPage page) {
        var row = page.row();
        var facts = new KeyValueList()
                .add(getTranslation("workspace.fact.package"), row.packageName())
                .add(getTranslation("workspace.fact.start"), Formats.week(new Week(row.startWeek()), getLocale()))
                .add(getTranslation("workspace.fact.weeks"), String.valueOf(row.weeks()))
                .add(getTranslation("workspace.fact.end"), Formats.date(row.lastDay(), getLocale()))
                .add(
                        getTranslation("workspace.fact.hours"),
                        getTranslation(
                                "workspace.fact.hoursOf",
                                Durations.of(page.file().bookedMinutes(), getLocale()),
                                Durations.of(page.file().plannedMinutes(), getLocale())));
        if (row.outcome() != null) {
            facts.add(getTranslation("workspace.fact.outcome"), getTranslation("trajectory.outcome." + row.outcome()));
        }
        if (row.stopReason() != null) {
            facts.add(getTranslation("workspace.fact.stop"), getTranslation("trajectory.stop." + row.stopReason()));
        }
        return new Card(getTranslation("workspace.facts"), facts);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
