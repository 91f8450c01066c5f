package nl.werkzaak.tweedespoor.demo.internal;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.demo.internal.DemoCase.Stage;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.report.AdviceWriting;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportForm;
import nl.werkzaak.tweedespoor.report.ReportWriting;
import nl.werkzaak.tweedespoor.report.SecondReviews;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.Outcome;
import nl.werkzaak.tweedespoor.trajectory.PauseWord;
import nl.werkzaak.tweedespoor.trajectory.ReportSchedule;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Walks a concluded case day by day to where it stands today, as coach and administrator would. */
@Component
@Profile("demo")
class DemoWalk {
    private final TrajectoryCare care;
    private final ReportDesk desk;
    private final ReportWriting writing;
    private final AdviceWriting advices;
    private final SecondReviews reviews;
    private final DemoFile file;
    private final Coaches coaches;
    private final DemoPeople people;
    private final DemoReportPdf pdf;
    private final DemoEmployee employee;
    private final CurrentActor actor;
    private final PortalClock clock;

    DemoWalk(
            TrajectoryCare care,
            ReportDesk desk,
            ReportWriting writing,
            AdviceWriting advices,
            SecondReviews reviews,
            DemoFile file,
            Coaches coaches,
            DemoPeople people,
            DemoReportPdf pdf,
            DemoEmployee employee,
            CurrentActor actor,
            PortalClock clock) {
        this.care = care;
        this.desk = desk;
        this.writing = writing;
        this.advices = advices;
        this.reviews = reviews;
        this.file = file;
        this.coaches = coaches;
        this.people = people;
        this.pdf = pdf;
        this.employee = employee;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param today the day at which the walk ends */
    void walk(DemoCase demo, TrajectoryId id, LocalDate start, LocalDate today, Actor admin) {
        if (demo.stage().compareTo(Stage.COACH_CONFIRMED) < 0) {
            return;
        }
        var confirmed = WorkingDays.plus(start, -8);
        var coach = on(confirmed.isAfter(today) ? today : confirmed, admin, () -> {
            var chosen = numbered(demo.coach());
            care.assign(id, chosen);
            return people.coachActor(chosen);
        });
        if (demo.stage().compareTo(Stage.INTAKE) < 0) {
            return;
        }
        var intake = WorkingDays.plus(start, 1);
        on(intake, coach, () -> care.beginIntake(id, intake));
        if (demo.stage() == Stage.INTAKE) {
            return;
        }
        var began = WorkingDays.plus(start, 3);
        on(began, coach, () -> care.start(id, began));
        on(today, coach, () -> file.fill(id, began, lastEvent(demo, began, today)));
        report(demo, id, began, today, coach);
    }

    /** One that was completed long ago has nothing in its file after that. */
    private static LocalDate lastEvent(DemoCase demo, LocalDate began, LocalDate today) {
        var sixWeeks = began.plusDays(ReportSchedule.DAYS);
        return demo.stage() == Stage.COMPLETED && sixWeeks.isBefore(today) ? sixWeeks : today;
    }

    private void report(DemoCase demo, TrajectoryId id, LocalDate began, LocalDate today, Actor coach) {
        var from = began;
        var until = began.plusDays(ReportSchedule.DAYS);
        while (until.plusDays(ReportSchedule.DAYS).isBefore(today)) {
            released(demo, id, from, until, coach);
            from = until.plusDays(1);
            until = until.plusDays(ReportSchedule.DAYS);
        }
        switch (demo.stage()) {
            case REPORT_SUBMITTED -> {
                on(today.minusDays(3), coach, () -> employee.joins(id, coach));
                submitted(demo, id, from, today.minusDays(1), coach);
            }
            case REPORT_SEEN -> {
                var report = submitted(demo, id, from, today.minusDays(2), coach);
                on(today, coach, () -> desk.showEmployee(report, today, "Ik ben het eens met het verslag."));
            }
            case PAUSED ->
                on(
                        today.minusWeeks(2),
                        coach,
                        () -> care.pause(
                                id, today.minusWeeks(2), new PauseWord(today.minusWeeks(2), "BA-" + demo.reference())));
            case COMPLETED -> {
                var end = until.isBefore(today) ? until : today.minusDays(3);
                released(demo, id, from, end, coach);
                advice(id, end.plusDays(1), coach, demo.coach());
                on(end.plusDays(3), coach, () -> care.complete(id, Outcome.NEW_EMPLOYER_CONTRACT, end.plusDays(3)));
            }
            default -> {}
        }
    }

    private void released(DemoCase demo, TrajectoryId id, LocalDate from, LocalDate until, Actor coach) {
        var report = submitted(demo, id, from, until, coach);
        var seen = until.plusDays(2);
        on(seen, coach, () -> {
            desk.showEmployee(report, seen, "");
            desk.release(report);
        });
    }

    /** Read by the next coach on the list before the employee sees it. */
    private void advice(TrajectoryId id, LocalDate day, Actor coach, int writer) {
        var second = on(day, coach, () -> numbered(writer % 6 + 1));
        var report = on(day, coach, () -> advices.submit(id, DemoFile.advice(day), Optional.of(second)));
        on(day, people.coachActor(second), () -> reviews.approve(report));
        on(day.plusDays(1), coach, () -> {
            desk.showEmployee(report, day.plusDays(1), "");
            desk.release(report);
        });
    }

    private ReportId submitted(DemoCase demo, TrajectoryId id, LocalDate from, LocalDate until, Actor coach) {
        if (demo.stage() == Stage.REPORT_SEEN || demo.stage() == Stage.COMPLETED) {
            return on(until, coach, () -> writing.submit(id, DemoFile.report(from, until)));
        }
        var form = new ReportForm(from, until, "Gesprekken en oriëntatie volgens plan. Volgende stap: sollicitaties.");
        return on(until, coach, () -> desk.submit(id, form, new ByteArrayInputStream(pdf.of(demo, from, until))));
    }

    private CoachId numbered(int number) {
        return coaches.all().stream()
                .filter(coach -> coach.phone().endsWith("00010" + number))
                .map(CoachRow::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T on(LocalDate day, Actor who, java.util.function.Supplier<T> work) {
        var morning = day.atTime(LocalTime.of(9, 30)).atZone(Zones.AMSTERDAM).toInstant();
        var now = clock.instant();
        return clock.at(morning.isAfter(now) ? now : morning, () -> actor.runAs(who, work));
    }

    private void on(LocalDate day, Actor who, Runnable work) {
        on(day, who, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
