package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.report.AdviceText;
import nl.werkzaak.tweedespoor.report.AdviceText.Scheme;
import nl.werkzaak.tweedespoor.report.ui.AdviceRows.ConditionRow;
import nl.werkzaak.tweedespoor.report.ui.AdviceRows.StepRow;
import nl.werkzaak.tweedespoor.report.ui.AdviceRows.TaskRow;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.trajectory.Outcome;

/** All fields of an advice, in the order in which a coach thinks: what is known, what was seen, what comes next. */
class AdviceForm extends Div {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final AmountField perDay;
    private final AmountField perWeek;
    private final DateField statedOn;
    private final RowList<ConditionRow> conditions;
    private final RowList<TaskRow> tasks;
    private final GuardedTextArea skills;
    private final GuardedTextArea education;
    private final GuardedTextArea languages;
    private final GuardedTextArea mobility;
    private final GuardedTextArea occupations;
    private final GuardedTextArea sectors;
    private final GuardedTextArea feasibility;
    private final GuardedTextArea vacancies;
    private final GuardedTextArea firstTrack;
    private final GuardedTextArea training;
    private final RowList<StepRow> steps;
    private final CheckboxGroup<Scheme> schemes = new CheckboxGroup<>();
    private final Select<Outcome> outcome;

    AdviceForm(AdviceText text, Consumer<Component> typed) {
        addClassName("stack");
        var inputs = new Inputs(typed);
        Runnable rowGone = () -> typed.accept(this);
        perDay = field(
                "perDay", inputs.number("report.advice.perDay", text.hours().perDay()));
        perWeek = field(
                "perWeek", inputs.number("report.advice.perWeek", text.hours().perWeek()));
        statedOn = field(
                "statedOn", inputs.day("report.advice.statedOn", text.hours().statedOn()));
        conditions = field("conditions", AdviceRows.conditions(inputs, text, rowGone));
        tasks = field("tasks", AdviceRows.tasks(inputs, text, rowGone));
        skills = words(inputs, "skills", text.profile().skills());
        education = words(inputs, "education", text.profile().education());
        languages = words(inputs, "languages", text.profile().languages());
        mobility = words(inputs, "mobility", text.profile().mobility());
        occupations = words(inputs, "occupations", text.search().occupations());
        sectors = words(inputs, "sectors", text.search().sectors());
        feasibility = words(inputs, "feasibility", text.search().feasibility());
        vacancies = words(inputs, "vacancies", text.search().vacancies());
        firstTrack = words(inputs, "firstTrack", text.firstTrack());
        training = words(inputs, "training", text.training());
        steps = field("steps", AdviceRows.steps(inputs, text, rowGone));
        schemes.setLabel(getTranslation("report.advice.schemes"));
        schemes.setHelperText(getTranslation("report.advice.schemes.help"));
        schemes.setItems(Scheme.values());
        schemes.setItemLabelGenerator(scheme -> getTranslation("report.advice.scheme." + scheme));
        schemes.setValue(text.schemes());
        inputs.heard(schemes);
        outcome = field(
                "outcome",
                inputs.choice("report.advice.outcome", Outcome.values(), "trajectory.outcome.", text.outcome()));
        lay();
    }

    private void lay() {
        var hours = new Div(perDay, perWeek, statedOn);
        hours.addClassName("act-line");
        add(
                part("report.advice.hours", hours),
                part("report.advice.conditions", conditions),
                part("report.advice.tasks", tasks),
                part("report.advice.profile", skills, education, languages, mobility),
                part("report.advice.search", occupations, sectors, feasibility, vacancies),
                part("report.advice.ways", firstTrack, training, schemes),
                part("report.advice.steps", steps),
                part("report.advice.outcome", outcome));
    }

    private Component part(String key, Component... content) {
        var why = new Paragraph(getTranslation(key + ".why"));
        why.addClassName("muted");
        var card = new Card(new H2(getTranslation(key)), why);
        var form = new Div(content);
        form.addClassName("form");
        card.add(form);
        return card;
    }

    private GuardedTextArea words(Inputs inputs, String name, String value) {
        return field(name, inputs.words("report.advice." + name, name, value));
    }

    private <F extends Component> F field(String name, F field) {
        fields.put(name, field);
        return field;
    }

    AdviceText typed() {
        return new AdviceText(
                new AdviceText.Hours(perDay.count("perDay"), perWeek.count("perWeek"), statedOn.getValue()),
                conditions.forms().stream().map(ConditionRow::value).toList(),
                tasks.forms().stream().map(TaskRow::value).toList(),
                new AdviceText.Profile(
                        skills.getValue(), education.getValue(), languages.getValue(), mobility.getValue()),
                new AdviceText.Search(
                        occupations.getValue(), sectors.getValue(), feasibility.getValue(), vacancies.getValue()),
                firstTrack.getValue(),
                training.getValue(),
                steps.forms().stream().map(StepRow::value).toList(),
                schemes.getValue(),
                outcome.getValue());
    }

    /** Shows what is wrong at its field. @return whether there is such a field */
    boolean show(String name, String text) {
        if (!(fields.get(name) instanceof HasValidation field)) {
            return false;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }

    void clear() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
    }

    Component[] inOrder() {
        return fields.values().toArray(Component[]::new);
    }

    void focus() {
        skills.focus();
    }
}
