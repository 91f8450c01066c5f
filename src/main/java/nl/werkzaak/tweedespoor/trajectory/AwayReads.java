package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.PlannedWork;
import nl.werkzaak.tweedespoor.capacity.Planning;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what an absence touches. */
@Component
class AwayReads {
    private final Trajectories trajectories;
    private final Planning planning;
    private final Coaches coaches;
    private final TaskQueries tasks;
    private final StandIns standIns;
    private final JdbcClient jdbc;

    AwayReads(
            Trajectories trajectories,
            Planning planning,
            Coaches coaches,
            TaskQueries tasks,
            StandIns standIns,
            JdbcClient jdbc) {
        this.trajectories = trajectories;
        this.planning = planning;
        this.coaches = coaches;
        this.tasks = tasks;
        this.standIns = standIns;
        this.jdbc = jdbc;
    }

    AwayPreview preview(CoachId id, Absence absence, boolean known, LocalDate today) {
        var all = coaches.all();
        var coach =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var days = absence.range();
        var from = Week.of(days.from().isBefore(today) ? today : days.from());
        var until = Week.of(days.until()).plus(1);
        var work = planning.work(id, from, until).stream().collect(Collectors.groupingBy(PlannedWork::hold));
        var due = due(coach, days.until());
        var covered = standIns.covering(new DateRange(max(days.from(), today), days.until()));
        var running = trajectories.running();
        var touched = running.stream()
                .filter(row -> work.containsKey(row.hold())
                        || row.coach().equals(id)
                                && !covered.contains(row.id())
                                && (due.containsKey(row.id()) || isDue(row, days.until())))
                .sorted(Comparator.comparing(TrajectoryRow::startWeek)
                        .thenComparing(row -> row.id().value()))
                .toList();
        var plan = new StandInPlan(all, free(all, from, until));
        var knowing = knowing();
        var cases = touched.stream()
                .map(row -> {
                    var weeks = work.getOrDefault(row.hold(), List.of());
                    var own = row.coach().equals(id) ? due.getOrDefault(row.id(), List.of()) : List.<DueWork>of();
                    return affected(row, coach, weeks, withStep(row, own, days.until()), plan, knowing);
                })
                .toList();
        var holds = running.stream().map(TrajectoryRow::hold).collect(Collectors.toSet());
        var reservations = (int)
                work.keySet().stream().filter(hold -> !holds.contains(hold)).count();
        return new AwayPreview(coach, absence, known, cases, reservations);
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

    /** What the coach's own day would show by then, without its words. */
    private Map<TrajectoryId, List<DueWork>> due(CoachRow coach, LocalDate until) {
        return tasks.ofCoach(coach.id(), until.plusDays(1), until).stream()
                .collect(Collectors.groupingBy(
                        TaskRow::trajectory, Collectors.mapping(DueWork::of, Collectors.toList())));
    }

    private static boolean isDue(TrajectoryRow row, LocalDate until) {
        var step = row.nextStep();
        return step.isOf(NextStep.Turn.COACH) && step.by() != null && !step.by().isAfter(until);
    }

    private static List<DueWork> withStep(TrajectoryRow row, List<DueWork> tasks, LocalDate until) {
        var due = new ArrayList<>(tasks);
        var by = row.nextStep().by();
        if (by != null && isDue(row, until)) {
            due.add(new DueWork(row.nextStep().messageKey(), by));
        }
        due.sort(Comparator.comparing(DueWork::by));
        return due;
    }

    private Map<CoachId, Map<Week, StandInPlan.Free>> free(List<CoachRow> all, Week from, Week until) {
        var most = all.stream().collect(Collectors.toMap(CoachRow::id, CoachRow::maxCaseload));
        var count = (int) ChronoUnit.WEEKS.between(from.monday(), until.monday());
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

    private Map<EmployerId, Set<CoachId>> knowing() {
        var knowing = new HashMap<EmployerId, Set<CoachId>>();
        jdbc.sql("SELECT DISTINCT employer_id, coach_id FROM trajectory"
                        + " WHERE coach_confirmed AND status <> 'CANCELLED'")
                .query(rs -> {
                    knowing.computeIfAbsent(new EmployerId(rs.getObject(1, UUID.class)), id -> new HashSet<>())
                            .add(new CoachId(rs.getObject(2, UUID.class)));
                });
        return knowing;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
