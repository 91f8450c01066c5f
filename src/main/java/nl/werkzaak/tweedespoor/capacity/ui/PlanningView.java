package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.capacity.Planning;
import nl.werkzaak.tweedespoor.capacity.PlanningBoard;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The planning board: a quarter of weeks beside the coaches, and how full the half year ahead is. */
@Route("beheer/planning")
@RolesAllowed("ADMIN")
@Menu(title = "capacity.planning.menu", order = 15)
@StyleSheet("styles/planning.css")
class PlanningView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Planning planning;
    private final transient Exports exports;
    private final transient Clock clock;

    PlanningView(Planning planning, Exports exports, Clock clock) {
        this.planning = planning;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = Zones.today(clock);
        var address = PlanningAddress.of(event.getLocation().getQueryParameters(), Week.of(today));
        var board = planning.board(address.from(), PlanningAddress.WEEKS);
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("capacity.planning.why")));
        if (board.lines().isEmpty()) {
            add(new EmptyState(
                    getTranslation("capacity.coaches.none"),
                    getTranslation("capacity.coaches.none.text"),
                    new RouterLink(getTranslation("capacity.coaches.menu"), CoachesView.class)));
            return;
        }
        add(tools(board, address, Week.of(today)), weekChooser(address));
        var lines = shown(board, address);
        add(new BoardTable(board, lines, address, Week.of(today)), new BoardLegend(), download(board, lines));
        var ahead = new Section(
                new H2(getTranslation("capacity.utilisation.title", Planning.WEEKS_AHEAD)),
                new UtilisationCard(planning.utilisation(), rows -> exports.record("utilisation", rows)));
        ahead.addClassNames("stack", "board-ahead");
        add(ahead);
    }

    /** The board as a file: a row per coach, a column per week. */
    private Component download(PlanningBoard board, List<PlanningBoard.Line> lines) {
        var table = new CardTable<PlanningBoard.Line>(getTranslation("capacity.planning.caption"))
                .text(getTranslation("capacity.planning.coach"), PlanningBoard.Line::name);
        for (var number = 0; number < board.weeks().size(); number++) {
            var at = number;
            var week = board.weeks().get(at);
            var head = getTranslation(
                    "capacity.planning.week", week.number(), Formats.dayAndMonth(week.monday(), getLocale()));
            table.cell(head, line -> new BoardCell(line, line.cells().get(at)));
        }
        table.showWhole(lines);
        return new CsvLink<>("planning.csv", table, rows -> exports.record("planning", rows)).below();
    }

    private static List<PlanningBoard.Line> shown(PlanningBoard board, PlanningAddress address) {
        var one = board.lines().stream()
                .filter(line -> line.coach().toString().equals(address.coach()))
                .toList();
        return one.isEmpty() ? board.lines() : one;
    }

    private Component tools(PlanningBoard board, PlanningAddress address, Week thisWeek) {
        var last = address.from().plus(PlanningAddress.WEEKS - 1);
        var span = new Span(getTranslation(
                "capacity.planning.span",
                address.from().number(),
                last.number(),
                Formats.shortDate(address.from().monday(), getLocale()),
                Formats.shortDate(last.sunday(), getLocale())));
        span.addClassName("board-span");
        var ways = new Nav(
                way("earlier", address.startingAt(address.from().plus(-PlanningAddress.WEEKS))),
                way("now", address.startingAt(thisWeek)),
                way("later", address.startingAt(address.from().plus(PlanningAddress.WEEKS))));
        ways.addClassName("board-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("capacity.planning.ways"));
        var when = new Div(span, ways);
        when.addClassNames("board-when");
        when.setClassName("board-when-all", address.coach() == null);
        var tools = new Div(filter(board, address), when);
        tools.addClassName("board-tools");
        return tools;
    }

    private Component filter(PlanningBoard board, PlanningAddress address) {
        var filter = new Select<PlanningBoard.Line>();
        filter.setLabel(getTranslation("capacity.planning.coach"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("capacity.planning.all"));
        filter.setItems(board.lines());
        filter.setItemLabelGenerator(line -> line == null ? getTranslation("capacity.planning.all") : line.name());
        board.lines().stream()
                .filter(line -> line.coach().toString().equals(address.coach()))
                .findFirst()
                .ifPresent(filter::setValue);
        filter.addValueChangeListener(change -> {
            var coach =
                    change.getValue() == null ? null : change.getValue().coach().toString();
            UI.getCurrent().navigate(PlanningView.class, address.ofCoach(coach).parameters());
        });
        return filter;
    }

    /** A phone shows all coaches one week at a time. */
    private Component weekChooser(PlanningAddress address) {
        var week = address.chosen();
        var name = new Span(getTranslation(
                "capacity.planning.week", week.number(), Formats.dayAndMonth(week.monday(), getLocale())));
        name.addClassName("board-span");
        var chooser = new Nav(
                way("weekEarlier", address.at(week.plus(-1))), name, way("weekLater", address.at(week.plus(1))));
        chooser.addClassName("board-week-chooser");
        chooser.setVisible(address.coach() == null);
        chooser.getElement().setAttribute("aria-label", getTranslation("capacity.planning.weeks"));
        return chooser;
    }

    private RouterLink way(String key, PlanningAddress to) {
        var link = new RouterLink(getTranslation("capacity.planning." + key), PlanningView.class);
        link.setQueryParameters(to.parameters());
        link.getElement().setAttribute("aria-label", getTranslation("capacity.planning." + key + ".spoken"));
        link.addClassName("button-plain");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.planning.title");
    }
}
