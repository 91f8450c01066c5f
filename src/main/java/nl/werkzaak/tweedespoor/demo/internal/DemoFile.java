package nl.werkzaak.tweedespoor.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.report.AdviceText;
import nl.werkzaak.tweedespoor.report.AdviceText.Aspect;
import nl.werkzaak.tweedespoor.report.AdviceText.Condition;
import nl.werkzaak.tweedespoor.report.AdviceText.Scheme;
import nl.werkzaak.tweedespoor.report.AdviceText.Source;
import nl.werkzaak.tweedespoor.report.AdviceText.Step;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.report.ProgressText;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.ActivityType;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.DecisionBasis;
import nl.werkzaak.tweedespoor.trajectory.Outcome;
import nl.werkzaak.tweedespoor.trajectory.Party;
import nl.werkzaak.tweedespoor.trajectory.TimeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a coach writes down in a case: work and agreements, nothing about health. Called as the coach of the case. */
@Component
@Profile("demo")
class DemoFile {
    private final CaseWork work;
    private final CoachHours hours;

    DemoFile(CaseWork work, CoachHours hours) {
        this.work = work;
        this.hours = hours;
    }

    /** @param until the day up to which something happened */
    void fill(TrajectoryId id, LocalDate began, LocalDate until) {
        work.basis(id, new CaseFile.Basis(began.minusDays(24), DecisionBasis.AD_REPORT, true, until.plusDays(60), ""));
        work.addGoal(id, "Een zoekprofiel dat past en haalbaar is", began.plusDays(42));
        work.addGoal(id, "Drie dagen per week werken bij een andere werkgever", began.plusDays(150));
        past(id, ActivityType.ORIENTATION, began.plusDays(9), until, "Beroepen kiezen", "Drie beroepen gekozen");
        past(id, ActivityType.APPLICATION_TRAINING, began.plusDays(23), until, "Een cv dat klopt", "Cv is af");
        past(id, ActivityType.NETWORKING, began.plusDays(37), until, "Contact met bedrijven", "Twee gesprekken");
        past(id, ActivityType.APPLICATION, until.minusDays(4), until, "Reageren op twee vacatures", "");
        work.arrange(id, "Werkgever in Tiel bellen over een kennismaking", Party.COACH, until.plusDays(2));
        work.arrange(id, "Twee brieven schrijven", Party.EMPLOYEE, until.plusDays(6));
        work.arrange(id, "Uren voor het eerste spoor doorgeven", Party.EMPLOYER, until.plusDays(9));
        for (var day = began; day.isBefore(until); day = day.plusDays(7)) {
            hours.book(id, day, 45, TimeKind.TALK);
        }
    }

    private void past(TrajectoryId id, ActivityType type, LocalDate day, LocalDate until, String goal, String result) {
        if (!day.isAfter(until)) {
            work.addActivity(id, type, day, goal, result);
        }
    }

    static ProgressText report(LocalDate from, LocalDate until) {
        return new ProgressText(
                from,
                until,
                "Het zoekprofiel is klaar. Twee werkgevers willen kennismaken.",
                "Wij spraken elkaar drie keer.\n- Ervaring en vaardigheden op een rij gezet.\n"
                        + "- Drie beroepen in de regio onderzocht.",
                "Het cv is af en er zijn vier passende vacatures gevonden.",
                "- Kennismaken bij twee werkgevers (samen).\n- Sollicitatiegesprek oefenen (coach).",
                "Beschikbaar op maandag, dinsdag en donderdag.",
                List.of(
                        new ProgressText.Line("Oriëntatie op werk", "Drie beroepen gekozen."),
                        new ProgressText.Line("Sollicitatietraining", "Cv en brief zijn klaar.")));
    }

    static AdviceText advice(LocalDate day) {
        return new AdviceText(
                new AdviceText.Hours(6, 24, day.minusDays(40)),
                List.of(
                        new Condition(Aspect.LIFTING, "Tillen tot 10 kilo.", Source.PHYSICIAN_PAPER, day.minusDays(40)),
                        new Condition(Aspect.SHIFTS, "Alleen dagdiensten.", Source.PHYSICIAN_PAPER, day.minusDays(40)),
                        new Condition(Aspect.PACE, "Werk zelf kunnen indelen.", Source.OBSERVATION, day.minusDays(7))),
                List.of(
                        new Task("Producten inpakken en stickeren", 4, 48, 3, 3, 3),
                        new Task("Orders controleren met een scanner", 2, 24, 2, 3, 2)),
                new AdviceText.Profile(
                        "Werkt netjes en ziet fouten snel.", "Mbo 2.", "Nederlands.", "Fiets en bus, tot 45 minuten."),
                new AdviceText.Search(
                        "- magazijnmedewerker licht werk\n- controleur in de productie",
                        "Logistiek, voedingsmiddelen",
                        "Haalbaar binnen drie maanden bij 24 uur per week.",
                        "Elf vacatures gevonden, vier passen bij alle voorwaarden."),
                "Bij de eigen werkgever is geen ander werk dat past.",
                "",
                List.of(
                        new Step("Contract tekenen", Party.EMPLOYEE, day.plusDays(10)),
                        new Step("Nazorg na zes weken", Party.COACH, day.plusDays(52))),
                Set.of(Scheme.NO_RISK),
                Outcome.NEW_EMPLOYER_CONTRACT);
    }
}
