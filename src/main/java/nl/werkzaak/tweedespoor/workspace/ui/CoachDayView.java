package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.report.SecondReviews;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.Handovers;
import nl.werkzaak.tweedespoor.trajectory.NextStep.Turn;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.TimeTotal;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/** The coach's day: own cases in the order in which they ask for work. */
@Route("coach")
@RolesAllowed("COACH")
@Menu(title = "workspace.coach.menu", order = 10)
class CoachDayView extends WidePage implements HasDynamicTitle {
    private static final int SOON_DAYS = 14;
    /** How long a hand-over stays in view. */
    private static final int HANDOVER_DAYS = 14;

    private final transient Trajectories trajectories;
    private final transient CaseFiles files;
    private final transient CaseWork work;
    private final transient CoachHours hours;
    private final transient SecondReviews reviews;
    private final transient Handovers handovers;
    private final LocalDate today;
    private final transient Optional<CoachId> self;

    CoachDayView(
            Trajectories trajectories,
            CaseFiles files,
            CaseWork work,
            CoachHours hours,
            SecondReviews reviews,
            Handovers handovers,
            Clock clock) {
        this.trajectories = trajectories;
        this.files = files;
        this.work = work;
        this.hours = hours;
        this.reviews = reviews;
        this.handovers = handovers;
        this.today = Zones.today(clock);
        this.self = trajectories.ownCoach();
        show();
    }

    private void show() {
        var running = trajectories.mine().stream()
                .filter(row -> !row.status().isOver())
                .sorted(Comparator.comparing(CoachDayView::due))
                .toList();
        var totals = files.totals();
        removeAll();
        add(new PageHeader(
                getPageTitle(), getTranslation("workspace.coach.why", Formats.longDate(today, getLocale()))));
        add(cases("workspace.coach.now", now(running, today), totals));
        add(new SecondReviewsSection(reviews.mine()));
        add(new HandoverList(handovers.mine(today.minusDays(HANDOVER_DAYS))));
        add(new TasksSection(files.tasks(today, today.plusDays(SOON_DAYS)), work, today, this::show));
        add(cases("workspace.coach.soon", soon(running, today), totals));
        add(cases("workspace.coach.later", later(running, today), totals));
        if (running.isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.coach.empty"), getTranslation("workspace.coach.emptyText"), null));
        }
    }

    private Component cases(String key, List<TrajectoryRow> rows, Map<TrajectoryId, TimeTotal> totals) {
        return Sections.of(key, rows.stream().map(row -> card(row, totals)).toList());
    }

    private TrajectoryCard card(TrajectoryRow row, Map<TrajectoryId, TimeTotal> totals) {
        var card = new TrajectoryCard(row, true, today);
        if (self.filter(row.coach()::equals).isEmpty()) {
            card.add(new StatusBadge(getTranslation("workspace.coach.standsIn"), Tone.WAITING));
        }
        if (writesNow(row)) {
            var write =
                    new Anchor("traject/" + row.id() + "/verslag/schrijven", getTranslation("workspace.act.report"));
            write.addClassName("button-plain");
            card.add(write);
        }
        var total = totals.get(row.id());
        if (total != null) {
            card.add(new HoursBooker(row.id(), total, hours, today, () -> {}));
        }
        return card;
    }

    /** A report is due within two weeks and none is on its way. */
    private boolean writesNow(TrajectoryRow row) {
        var free = row.reportPhase() == ReportPhase.NONE || row.reportPhase() == ReportPhase.RETURNED;
        return row.allows(TrajectoryAction.REPORT)
                && row.status() == TrajectoryStatus.ACTIVE
                && free
                && !row.reportDue().isAfter(today.plusDays(SOON_DAYS));
    }

    /** The coach's turn without a date counts as today's work. */
    private static LocalDate due(TrajectoryRow row) {
        var by = row.nextStep().by();
        return by != null ? by : row.nextStep().isOf(Turn.COACH) ? LocalDate.MIN : LocalDate.MAX;
    }

    private static List<TrajectoryRow> now(List<TrajectoryRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> row.nextStep().isOf(Turn.COACH) && !due(row).isAfter(today))
                .toList();
    }

    private static List<TrajectoryRow> soon(List<TrajectoryRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> row.nextStep().isOf(Turn.COACH)
                        && due(row).isAfter(today)
                        && !due(row).isAfter(today.plusDays(SOON_DAYS)))
                .toList();
    }

    private static List<TrajectoryRow> later(List<TrajectoryRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> !row.nextStep().isOf(Turn.COACH) || due(row).isAfter(today.plusDays(SOON_DAYS)))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.coach.title");
    }
}
