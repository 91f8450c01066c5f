package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.NextStep.Turn;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** The coach's day: own cases in the order in which they ask for work. */
@Route("coach")
@RolesAllowed("COACH")
@Menu(title = "workspace.coach.menu", order = 10)
class CoachDayView extends WidePage implements HasDynamicTitle {
    private static final int SOON_DAYS = 14;

    CoachDayView(Trajectories trajectories, Clock clock) {
        var today = Zones.today(clock);
        var running = trajectories.mine().stream()
                .filter(row -> !row.status().isOver())
                .sorted(Comparator.comparing(CoachDayView::due))
                .toList();
        add(new PageHeader(
                getPageTitle(), getTranslation("workspace.coach.why", Formats.longDate(today, getLocale()))));
        add(Sections.cases("workspace.coach.now", now(running, today), true, today));
        add(Sections.cases("workspace.coach.soon", soon(running, today), true, today));
        add(Sections.cases("workspace.coach.later", later(running, today), true, today));
        if (running.isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.coach.empty"), getTranslation("workspace.coach.emptyText"), null));
        }
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
