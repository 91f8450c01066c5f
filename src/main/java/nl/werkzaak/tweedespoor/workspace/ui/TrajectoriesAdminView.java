package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
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
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.workspace.CaseFilter;

/**
 * All trajectories, or those that the address asks for; the administrator confirms the provisional coach here or
 * chooses another.
 */
@Route("beheer/trajecten")
@RolesAllowed("ADMIN")
@Menu(title = "workspace.cases.menu", order = 20)
class TrajectoriesAdminView extends WidePage implements HasDynamicTitle, BeforeEnterObserver {
    private static final String SHOW = "toon";
    private static final int PAGE = 25;

    private final transient Trajectories trajectories;
    private final transient TrajectoryCare care;
    private final transient Coaches coaches;
    private final LocalDate today;
    private final Select<CaseFilter> filter = new Select<>();
    private final Div message = new Div();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("shell.table.more"), click -> showMore());
    private int shown = PAGE;

    TrajectoriesAdminView(Trajectories trajectories, TrajectoryCare care, Coaches coaches, Clock clock) {
        this.trajectories = trajectories;
        this.care = care;
        this.coaches = coaches;
        this.today = Zones.today(clock);
        list.addClassName("stack");
        filter.setLabel(getTranslation("workspace.cases.filter"));
        filter.setItems(CaseFilter.values());
        filter.setItemLabelGenerator(item -> item == null ? "" : getTranslation(item.key()));
        add(new PageHeader(getPageTitle(), getTranslation("workspace.cases.why")), filter, message, list, more);
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
        message.removeAll();
        shown = PAGE;
        refresh();
    }

    private void showMore() {
        shown += PAGE;
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var chosen = filter.getValue();
        var rows = (chosen.needsOld() ? trajectories.mine() : trajectories.running())
                .stream().filter(row -> chosen.holds(row, today)).toList();
        var all = coaches.all();
        rows.stream().limit(shown).forEach(row -> list.add(line(row, all)));
        more.setVisible(rows.size() > shown);
        if (rows.isEmpty()) {
            var sentence = chosen == CaseFilter.ALL ? "workspace.cases.empty" : "workspace.cases.filter.empty";
            list.add(new EmptyState(getTranslation(chosen.key()), getTranslation(sentence), null));
        }
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
        line.add(row.allows(TrajectoryAction.CONFIRM_COACH) ? assignment(row, all) : coachOf(row, all));
        return line;
    }

    private Component coachOf(TrajectoryRow row, List<CoachRow> all) {
        return new Paragraph(getTranslation("workspace.cases.coach") + ": " + name(row, all));
    }

    private static String name(TrajectoryRow row, List<CoachRow> all) {
        return all.stream()
                .filter(coach -> coach.id().equals(row.coach()))
                .map(CoachRow::name)
                .findFirst()
                .orElse("");
    }

    private Component assignment(TrajectoryRow row, List<CoachRow> all) {
        var choice = new Select<CoachRow>();
        choice.setLabel(getTranslation("workspace.cases.coachOf", row.employeeReference()));
        choice.setItems(all);
        choice.setItemLabelGenerator(coach -> coach == null ? "" : coach.name() + " · " + coach.town());
        all.stream().filter(coach -> coach.id().equals(row.coach())).findFirst().ifPresent(choice::setValue);
        var button = new Button();
        describe(button, row, choice.getValue());
        choice.addValueChangeListener(change -> describe(button, row, change.getValue()));
        button.addClickListener(click -> assign(row, choice));
        var line = new Div(choice, button);
        line.addClassName("act-line");
        return line;
    }

    /** A coach who is confirmed already cannot be given the case again. */
    private void describe(Button button, TrajectoryRow row, CoachRow chosen) {
        var same = chosen.id().equals(row.coach());
        button.setText(getTranslation(same ? "workspace.cases.confirm" : "workspace.cases.change"));
        button.setVisible(!same || !row.coachConfirmed());
    }

    private void assign(TrajectoryRow row, Select<CoachRow> choice) {
        message.removeAll();
        try {
            care.assign(row.id(), choice.getValue().id());
            message.add(Notice.success(
                    getTranslation("workspace.cases.done", choice.getValue().name(), row.employeeReference())));
            refresh();
        } catch (Refusal refusal) {
            choice.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            choice.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.cases.title");
    }
}
