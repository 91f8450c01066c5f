package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import nl.werkzaak.tweedespoor.report.AdviceText;
import nl.werkzaak.tweedespoor.report.AdviceText.Aspect;
import nl.werkzaak.tweedespoor.report.AdviceText.Condition;
import nl.werkzaak.tweedespoor.report.AdviceText.Scale;
import nl.werkzaak.tweedespoor.report.AdviceText.Source;
import nl.werkzaak.tweedespoor.report.AdviceText.Step;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.trajectory.Party;

/** The small forms of which an advice has any number. */
final class AdviceRows {
    private AdviceRows() {}

    /** A condition of suitable work, never without its source. */
    static final class ConditionRow extends Div {
        private final Select<Aspect> aspect;
        private final GuardedTextArea words;
        private final Select<Source> source;
        private final DateField day;

        ConditionRow(Inputs inputs, int number, Condition value) {
            addClassName("form");
            aspect = inputs.choice("report.advice.aspect", Aspect.values(), "report.advice.aspect.", value.aspect());
            words = inputs.words("report.advice.condition", "condition" + number, value.words());
            source = inputs.choice("report.advice.source", Source.values(), "report.advice.source.", value.source());
            day = inputs.day("report.advice.sourceDate", value.sourceDate());
            add(aspect, words, source, day);
        }

        Condition value() {
            return new Condition(aspect.getValue(), words.getValue(), source.getValue(), day.getValue());
        }
    }

    /** Work done at Werkzaak, with three observations. */
    static final class TaskRow extends Div {
        private final GuardedTextArea words;
        private final AmountField weeks;
        private final AmountField hours;
        private final Select<Integer> pace;
        private final Select<Integer> independence;
        private final Select<Integer> supervision;

        TaskRow(Inputs inputs, int number, Task value) {
            addClassName("form");
            words = inputs.words("report.advice.task", "task" + number, value.words());
            weeks = inputs.number("report.advice.weeks", value.weeks());
            hours = inputs.number("report.advice.taskHours", value.hours());
            pace = inputs.level(Scale.PACE, value.pace());
            independence = inputs.level(Scale.INDEPENDENCE, value.independence());
            supervision = inputs.level(Scale.SUPERVISION, value.supervision());
            var time = new Div(weeks, hours);
            time.addClassName("act-line");
            add(words, time, pace, independence, supervision);
        }

        Task value() {
            return new Task(
                    words.getValue(),
                    weeks.count("tasks"),
                    hours.count("tasks"),
                    pace.getValue(),
                    independence.getValue(),
                    supervision.getValue());
        }
    }

    /** What somebody does next, by when. */
    static final class StepRow extends Div {
        private final GuardedTextArea words;
        private final Select<Party> owner;
        private final DateField due;

        StepRow(Inputs inputs, int number, Step value) {
            addClassName("form");
            words = inputs.words("report.advice.step", "step" + number, value.words());
            owner = inputs.choice("report.advice.owner", Party.values(), "trajectory.party.", value.owner());
            due = inputs.day("report.advice.due", value.due());
            add(words, owner, due);
        }

        Step value() {
            return new Step(words.getValue(), owner.getValue(), due.getValue());
        }
    }

    static RowList<ConditionRow> conditions(Inputs inputs, AdviceText text, Runnable typed) {
        var list = new RowList<>(
                "report.advice.conditions",
                number -> new ConditionRow(inputs, number, new Condition(null, "", null, null)),
                typed);
        text.conditions().forEach(value -> list.add(new ConditionRow(inputs, list.number(), value)));
        return list;
    }

    static RowList<TaskRow> tasks(Inputs inputs, AdviceText text, Runnable typed) {
        var list = new RowList<>(
                "report.advice.tasks",
                number -> new TaskRow(inputs, number, new Task("", null, null, null, null, null)),
                typed);
        text.tasks().forEach(value -> list.add(new TaskRow(inputs, list.number(), value)));
        return list;
    }

    static RowList<StepRow> steps(Inputs inputs, AdviceText text, Runnable typed) {
        var list = new RowList<>(
                "report.advice.steps", number -> new StepRow(inputs, number, new Step("", null, null)), typed);
        text.steps().forEach(value -> list.add(new StepRow(inputs, list.number(), value)));
        return list;
    }
}
