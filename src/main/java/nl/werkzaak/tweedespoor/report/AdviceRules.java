package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkzaak.tweedespoor.report.AdviceText.Condition;
import nl.werkzaak.tweedespoor.report.AdviceText.Step;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What an advice needs before it may be handed in; each missing answer is named at its field. */
final class AdviceRules {
    private static final int HOURS_A_DAY = 12;
    private static final int HOURS_A_WEEK = 60;

    private AdviceRules() {}

    static void requireWhole(AdviceText text, LocalDate today) {
        hours(text.hours(), today);
        need(!text.conditions().isEmpty(), "conditions", "report.advice.refusal.conditions");
        text.conditions().forEach(condition -> condition(condition, today));
        text.tasks().forEach(AdviceRules::task);
        need(!text.search().occupations().isBlank(), "occupations", "shared.required");
        need(!text.search().sectors().isBlank(), "sectors", "shared.required");
        need(!text.search().feasibility().isBlank(), "feasibility", "shared.required");
        need(!text.steps().isEmpty(), "steps", "report.advice.refusal.steps");
        text.steps().forEach(AdviceRules::step);
        need(text.outcome() != null, "outcome", "shared.required");
    }

    /** Hours come from a paper of the employer or they are not told. */
    private static void hours(AdviceText.Hours hours, LocalDate today) {
        var any = hours.perDay() != null || hours.perWeek() != null;
        need(!any || hours.statedOn() != null, "statedOn", "report.advice.refusal.statedOn");
        need(hours.statedOn() == null || !hours.statedOn().isAfter(today), "statedOn", "report.refusal.future");
        need(within(hours.perDay(), HOURS_A_DAY), "perDay", "report.advice.refusal.hours");
        need(within(hours.perWeek(), HOURS_A_WEEK), "perWeek", "report.advice.refusal.hours");
    }

    private static boolean within(@Nullable Integer hours, int most) {
        return hours == null || hours >= 0 && hours <= most;
    }

    private static void condition(Condition condition, LocalDate today) {
        var whole = condition.aspect() != null
                && !condition.words().isBlank()
                && condition.source() != null
                && condition.sourceDate() != null;
        need(whole, "conditions", "report.advice.refusal.condition");
        need(!Objects.requireNonNull(condition.sourceDate()).isAfter(today), "conditions", "report.refusal.future");
    }

    private static void task(Task task) {
        var whole = !task.words().isBlank()
                && task.weeks() != null
                && task.hours() != null
                && level(task.pace())
                && level(task.independence())
                && level(task.supervision());
        need(whole, "tasks", "report.advice.refusal.task");
    }

    private static boolean level(@Nullable Integer level) {
        return level != null && level >= 1 && level <= AdviceText.Scale.LEVELS;
    }

    private static void step(Step step) {
        need(
                !step.words().isBlank() && step.owner() != null && step.due() != null,
                "steps",
                "report.advice.refusal.step");
    }

    private static void need(boolean holds, String field, String key) {
        if (!holds) {
            throw new Refusal(key).at(field);
        }
    }
}
