package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.PlannedWork;
import nl.werkzaak.tweedespoor.capacity.Planning;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.stereotype.Component;

/** Gathers what an absence touches. */
@Component
class AwayReads {
    private final Trajectories trajectories;
    private final Planning planning;
    private final Coaches coaches;
    private final TaskQueries tasks;
    private final StandIns standIns;
    private final KnownCoaches knownCoaches;

    AwayReads(
            Trajectories trajectories,
            Planning planning,
            Coaches coaches,
            TaskQueries tasks,
            StandIns standIns,
            KnownCoaches knownCoaches) {
        this.trajectories = trajectories;
        this.planning = planning;
        this.coaches = coaches;
        this.tasks = tasks;
        this.standIns = standIns;
        this.knownCoaches = knownCoaches;
    }

    AwayPreview preview(CoachId id, Absence absence, boolean known, LocalDate today) {
        var all = coaches.all();
        var coach =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var window = new AwayDays(absence.range(), today);
        var work = planning.work(id, window.firstWeek(), window.weekAfter()).stream()
                .collect(Collectors.groupingBy(PlannedWork::hold));
        var running = trajectories.running();
        var due = due(id, running, window);
        var plan = new StandInPlan(all, free(all, window));
        var touched = touched(running, work.keySet(), due.keySet(), window);
        var knowing =
                knownCoaches.of(touched.stream().map(TrajectoryRow::employer).collect(Collectors.toSet()));
        var cases = touched.stream()
                .map(row -> affected(
                        row,
                        coach,
                        work.getOrDefault(row.hold(), List.of()),
                        due.getOrDefault(row.id(), List.of()),
                        plan,
                        knowing))
                .toList();
        var holds = running.stream().map(TrajectoryRow::hold).collect(Collectors.toSet());
        var reservations = (int)
                work.keySet().stream().filter(hold -> !holds.contains(hold)).count();
        return new AwayPreview(coach, absence, known, cases, reservations);
    }

    /** Those with hours booked, and those with something due for which nobody stands in yet. */
    private List<TrajectoryRow> touched(
            List<TrajectoryRow> running, Set<HoldId> booked, Set<TrajectoryId> due, AwayDays window) {
        var covered = standIns.covering(window.left());
        return running.stream()
                .filter(row -> booked.contains(row.hold()) || due.contains(row.id()) && !covered.contains(row.id()))
                .sorted(Comparator.comparing(TrajectoryRow::startWeek)
                        .thenComparing(row -> row.id().value()))
                .toList();
    }

    private static AffectedCase affected(
            TrajectoryRow row,
            CoachRow away,
            List<PlannedWork> work,
            List<DueWork> due,
            StandInPlan plan,
            Map<EmployerId, Set<CoachId>> knowing) {
        var wishes = work.stream().findFirst().map(PlannedWork::wishes).orElse(Wishes.NONE);
        var wanted = new CoachRanking.Wanted(
                wishes, null, away.id(), away.standIn(), knowing.getOrDefault(row.employer(), Set.of()));
        var minutes = work.stream().collect(Collectors.toMap(PlannedWork::week, PlannedWork::minutes));
        var answer = plan.answer(new StandInPlan.Need(wanted, minutes));
        return new AffectedCase(
                row,
                work.stream().map(PlannedWork::week).sorted().toList(),
                work.stream().mapToInt(PlannedWork::minutes).sum(),
                due,
                answer.proposals(),
                answer.proposed());
    }

    /** What the coach's own day would show in that time, without its words; only where there is something. */
    private Map<TrajectoryId, List<DueWork>> due(CoachId coach, List<TrajectoryRow> running, AwayDays window) {
        var last = window.left().until();
        var due = new HashMap<TrajectoryId, List<DueWork>>();
        tasks.ofCoach(coach, last.plusDays(1), last)
                .forEach(task -> due.computeIfAbsent(task.trajectory(), id -> new ArrayList<>())
                        .add(DueWork.of(task)));
        running.stream().filter(row -> row.coach().equals(coach)).forEach(row -> {
            var step = row.nextStep();
            if (step.isOf(NextStep.Turn.COACH) && step.by() != null) {
                due.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(new DueWork(step.messageKey(), step.by()));
            }
        });
        due.values().forEach(list -> {
            list.removeIf(work -> !window.concerns(work.by()));
            list.sort(Comparator.comparing(DueWork::by));
        });
        due.values().removeIf(List::isEmpty);
        return due;
    }

    private Map<CoachId, Map<Week, StandInPlan.Free>> free(List<CoachRow> all, AwayDays window) {
        var most = all.stream().collect(Collectors.toMap(CoachRow::id, CoachRow::maxCaseload));
        var from = window.firstWeek();
        var count =
                (int) ChronoUnit.WEEKS.between(from.monday(), window.weekAfter().monday());
        var free = new HashMap<CoachId, Map<Week, StandInPlan.Free>>();
        planning.board(from, count).lines().forEach(line -> {
            var cases = most.getOrDefault(line.coach(), 0);
            free.put(
                    line.coach(),
                    line.cells().stream()
                            .collect(Collectors.toMap(
                                    cell -> cell.week(),
                                    cell -> new StandInPlan.Free(
                                            cell.available() - cell.booked(), cases - cell.cases()))));
        });
        return free;
    }
}
