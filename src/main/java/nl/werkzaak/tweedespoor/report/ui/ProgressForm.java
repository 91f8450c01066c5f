package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.report.ProgressText;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** The questions of a progress report, each with what a good answer holds. */
class ProgressForm extends Div {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final DateField from = day("from");
    private final DateField until = day("until");
    private final GuardedTextArea done = area("done", ProgressText.LONGEST);
    private final Div activities = new Div();
    private final GuardedTextArea result = area("result", ProgressText.LONGEST);
    private final GuardedTextArea next = area("next", ProgressText.LONGEST);
    private final GuardedTextArea availability = area("availability", ProgressText.LONGEST);
    private final GuardedTextArea summary = area("summary", 2000);
    private final List<Answer> answers = new ArrayList<>();

    /** An activity and the field about it. */
    private record Answer(String what, GuardedTextArea words) {}

    ProgressForm() {
        addClassName("form");
        activities.addClassName("form");
        add(from, until, done, activities, result, next, availability, summary);
    }

    private DateField day(String name) {
        var day = new DateField(getTranslation("report.form." + name));
        fields.put(name, day);
        return day;
    }

    private GuardedTextArea area(String name, int longest) {
        var area = box(getTranslation("report.form." + name), longest);
        area.setHelperText(getTranslation("report.form." + name + ".help"));
        fields.put(name, area);
        return area;
    }

    private static GuardedTextArea box(String label, int longest) {
        var area = new GuardedTextArea(label);
        area.setMaxLength(longest);
        area.setMinRows(3);
        area.setWidthFull();
        TypedText.keep(area, label);
        return area;
    }

    void show(ProgressText text) {
        from.setValue(text.from());
        until.setValue(text.until());
        summary.setValue(text.summary());
        done.setValue(text.done());
        result.setValue(text.result());
        next.setValue(text.next());
        availability.setValue(text.availability());
        activities.setVisible(!text.activities().isEmpty());
        activities.add(new H2(getTranslation("report.form.activities")));
        for (var line : text.activities()) {
            var words = box(line.what(), ProgressText.LONGEST);
            words.setValue(line.words());
            answers.add(new Answer(line.what(), words));
            activities.add(words);
        }
    }

    ProgressText typed() {
        return new ProgressText(
                from.getValue(),
                until.getValue(),
                summary.getValue(),
                done.getValue(),
                result.getValue(),
                next.getValue(),
                availability.getValue(),
                answers.stream()
                        .map(answer -> new ProgressText.Line(
                                answer.what(), answer.words().getValue()))
                        .toList());
    }

    /** Called with the field in which somebody typed; not for what the server filled in. */
    void onTyped(Consumer<Component> listener) {
        listen(from, listener);
        listen(until, listener);
        List.of(summary, done, result, next, availability).forEach(area -> listen(area, listener));
        answers.forEach(answer -> listen(answer.words(), listener));
    }

    private static <C extends Component & HasValue<?, ?>> void listen(C field, Consumer<Component> listener) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(field);
            }
        });
    }

    Map<String, HasValidation> fields() {
        return fields;
    }

    Component[] inOrder() {
        return new Component[] {from, until, done, result, next, availability, summary};
    }

    void focus() {
        done.focus();
    }
}
