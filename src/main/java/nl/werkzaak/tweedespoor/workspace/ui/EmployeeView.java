package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.PrivacyNotices;
import nl.werkzaak.tweedespoor.report.EmployeeReview;
import nl.werkzaak.tweedespoor.report.ReadLog;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Messages;
import nl.werkzaak.tweedespoor.trajectory.PlanResponses;
import nl.werkzaak.tweedespoor.workspace.EmployeePage;
import nl.werkzaak.tweedespoor.workspace.EmployeePages;

/** The employee's own page: three sentences first, then what can be answered, seen and looked up. */
@Route("mijn-traject/:trajectory?")
@RolesAllowed("EMPLOYEE")
@Menu(title = "employee.menu", order = 10)
class EmployeeView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EmployeePages pages;
    private final transient PrivacyNotices notices;
    private final transient PlanResponses plans;
    private final transient EmployeeReview review;
    private final transient ReadLog reads;
    private final transient Messages messages;
    private final transient Downloads downloads;
    private final LocalDate today;
    private Optional<TrajectoryId> asked = Optional.empty();

    EmployeeView(
            EmployeePages pages,
            PrivacyNotices notices,
            PlanResponses plans,
            EmployeeReview review,
            ReadLog reads,
            Messages messages,
            Downloads downloads,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.plans = plans;
        this.review = review;
        this.reads = reads;
        this.messages = messages;
        this.downloads = downloads;
        this.today = Zones.today(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (notices.shownAt().isEmpty()) {
            event.forwardTo(PrivacyNoticeView.class);
            return;
        }
        asked = event.getRouteParameters().get("trajectory").map(TrajectoryId::of);
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("employee.why")));
        asked.map(pages::of).or(pages::newest).ifPresentOrElse(page -> add(columns(page)), this::nothing);
    }

    private void nothing() {
        add(new EmptyState(getTranslation("employee.none"), getTranslation("employee.noneText"), null));
    }

    private Component columns(EmployeePage page) {
        var main = new Div(new OwnSituation(page));
        main.addClassName("stack");
        page.reports().stream()
                .filter(report -> report.status() == ReportStatus.EMPLOYEE_REVIEW)
                .forEach(report -> main.add(new ReviewCard(report, review, downloads, this::show)));
        if (PlanResponses.asks(page.row())) {
            main.add(new PlanCard(page, plans, this::show));
        }
        main.add(new SharedDocuments(page, downloads));
        var timeline = page.timeline();
        if (timeline != null) {
            main.add(new Card(Weeks.of(timeline, page.row(), today)));
        }
        main.add(
                new Card(getTranslation("workspace.steps"), Steps.of(page.row(), Role.EMPLOYEE, today)),
                new WorkCards(page.row(), page.file(), null, today, this::show),
                new MessagesCard(messages, page.row()),
                new OpenedCard(page, reads));
        var side = new Aside(new ContactCard(page.contact(), page.row().coachConfirmed()), about(page));
        side.addClassName("stack");
        side.getElement().setAttribute("aria-label", getTranslation("workspace.aside"));
        var columns = new Div(main, side);
        columns.addClassName("beside");
        return columns;
    }

    private Component about(EmployeePage page) {
        var card = new Card(
                getTranslation("employee.data"),
                new Anchor("mijn-traject/gegevens", getTranslation("employee.data.notice")));
        page.others()
                .forEach(other -> card.add(new Anchor(
                        "mijn-traject/" + other.id(),
                        getTranslation("employee.other", other.packageName(), other.employerName()))));
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employee.title");
    }
}
