package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
import java.util.List;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.ListKeys;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.workspace.CaseFilter;

/**
 * All trajectories, or those that the address asks for, with the way to choosing their coach.
 */
@Route("beheer/trajecten")
@RolesAllowed("ADMIN")
@Menu(title = "workspace.cases.menu", order = 20)
class TrajectoriesAdminView extends WidePage implements HasDynamicTitle, BeforeEnterObserver {
    private static final String SHOW = "toon";
    private static final int PAGE = 25;

    private final transient Trajectories trajectories;
    private final transient Coaches coaches;
    private final transient Exports exports;
    private final LocalDate today;
    private final Select<CaseFilter> filter = new Select<>();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("shell.table.more"), click -> showMore());
    private int shown;

    TrajectoriesAdminView(Trajectories trajectories, Coaches coaches, Exports exports, Clock clock) {
        this.trajectories = trajectories;
        this.coaches = coaches;
        this.exports = exports;
        this.today = Zones.today(clock);
        list.addClassName("stack");
        filter.setLabel(getTranslation("workspace.cases.filter"));
        filter.setItems(CaseFilter.values());
        filter.setItemLabelGenerator(item -> item == null ? "" : getTranslation(item.key()));
        add(
                new PageHeader(getPageTitle(), getTranslation("workspace.cases.why")),
                filter,
                list,
                more,
                download(),
                ListKeys.forRows());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(SHOW);
        filter.setValue(asked.flatMap(CaseFilter::named).orElse(CaseFilter.ALL));
        filter.addValueChangeListener(change -> choose(change.getValue()));
        refresh();
    }

    /** The choice stands in the address, so that it can be kept and sent on. */
    private void choose(CaseFilter chosen) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("beheer/trajecten", QueryParameters.of(SHOW, chosen.word()))));
        refresh();
    }

    private List<TrajectoryRow> read(int offset, int limit) {
        var chosen = filter.getValue();
        var statuses = chosen.statuses();
        return statuses.isEmpty()
                ? trajectories.running().stream()
                        .filter(row -> chosen.holds(row, today))
                        .skip(offset)
                        .limit(limit)
                        .toList()
                : trajectories.page(statuses, offset, limit);
    }

    /** The cards are no table on the page, but they are in a spreadsheet. */
    private Component download() {
        var all = coaches.all();
        var table = new CardTable<TrajectoryRow>(getPageTitle())
                .text(getTranslation("workspace.sales.employee"), TrajectoryRow::employeeReference)
                .text(getTranslation("workspace.sales.employer"), TrajectoryRow::employerName)
                .text(getTranslation("workspace.fact.package"), TrajectoryRow::packageName)
                .text(getTranslation("workspace.fact.start"), row -> Formats.date(row.startWeek(), getLocale()))
                .cell(getTranslation("workspace.sales.status"), row -> Badges.of(row.status()))
                .text(getTranslation("workspace.cases.coach"), row -> name(row, all));
        return new CsvLink<>("trajecten.csv", table, this::read, rows -> exports.record("trajectories", rows)).below();
    }

    private void refresh() {
        list.removeAll();
        shown = 0;
        showMore();
        if (shown == 0) {
            var chosen = filter.getValue();
            var sentence = chosen == CaseFilter.ALL ? "workspace.cases.empty" : "workspace.cases.filter.empty";
            list.add(new EmptyState(getTranslation(chosen.key()), getTranslation(sentence), null));
        }
    }

    private void showMore() {
        var rows = read(shown, PAGE + 1);
        var all = coaches.all();
        rows.stream().limit(PAGE).forEach(row -> list.add(line(row, all)));
        shown += Math.min(rows.size(), PAGE);
        more.setVisible(rows.size() > PAGE);
    }

    private Component line(TrajectoryRow row, List<CoachRow> all) {
        var link = new RouterLink(row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.id()));
        var head = new Div(new H2(link), Badges.of(row.status()));
        head.addClassName("case-head");
        var about = new Paragraph(row.employerName() + " · " + row.packageName() + " · "
                + getTranslation("workspace.cases.start", Formats.date(row.startWeek(), getLocale())));
        about.addClassName("muted");
        var line = new Article(head, about);
        line.addClassNames("card", "case-card");
        line.add(coachOf(row, all), ways(row));
        return line;
    }

    private Component coachOf(TrajectoryRow row, List<CoachRow> all) {
        var words = new Paragraph(getTranslation("workspace.cases.coach") + ": " + name(row, all));
        if (row.status() == TrajectoryStatus.PLANNED && !row.coachConfirmed()) {
            words.add(new Text(" "), new StatusBadge(getTranslation("workspace.choice.provisional"), Tone.WAITING));
        }
        return words;
    }

    private Component ways(TrajectoryRow row) {
        var ways = new Div();
        ways.addClassName("actions");
        if (row.allows(TrajectoryAction.CONFIRM_COACH)) {
            var link = new RouterLink(
                    getTranslation(row.coachConfirmed() ? "workspace.cases.change" : "workspace.cases.confirm"),
                    CoachChoiceView.class,
                    TrajectoryView.parameters(row.id()));
            link.addClassName("button-plain");
            link.getElement().setAttribute("aria-label", link.getText() + ": " + row.employeeReference());
            ways.add(link);
            var move = new RouterLink(
                    getTranslation("workspace.cases.move"), MoveView.class, TrajectoryView.parameters(row.id()));
            move.addClassName("button-plain");
            move.getElement().setAttribute("aria-label", move.getText() + ": " + row.employeeReference());
            ways.add(move);
        }
        return ways;
    }

    private static String name(TrajectoryRow row, List<CoachRow> all) {
        return all.stream()
                .filter(coach -> coach.id().equals(row.coach()))
                .map(CoachRow::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.cases.title");
    }
}
