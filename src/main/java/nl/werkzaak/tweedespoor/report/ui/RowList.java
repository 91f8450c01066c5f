package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.shell.FieldError;
import nl.werkzaak.tweedespoor.shell.ShowsError;

/** Any number of small forms below each other; what is wrong with one of them is said below all. */
class RowList<R extends Component> extends Div implements ShowsError {
    private final Div rows = new Div();
    private final FieldError error = new FieldError().spoken();
    private final List<R> forms = new ArrayList<>();
    private final String key;
    private final transient Runnable typed;

    /**
     * @param key of the heading, with {@code .add} and {@code .one}
     * @param made makes the form with this number
     * @param typed called when a form goes
     */
    RowList(String key, Function<Integer, R> made, Runnable typed) {
        this.key = key;
        this.typed = typed;
        addClassName("form");
        rows.addClassName("stack");
        var add = new Button(getTranslation(key + ".add"), click -> add(made.apply(number())));
        add(rows, error, add);
    }

    int number() {
        return forms.size() + 1;
    }

    void add(R form) {
        forms.add(form);
        var remove = new Button(getTranslation("report.advice.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("report.advice.removeOf", getTranslation(key + ".one", forms.size())));
        var row = new Div(new H3(getTranslation(key + ".one", forms.size())), form, remove);
        row.addClassNames("form", "row-form");
        remove.addClickListener(click -> {
            forms.remove(form);
            rows.remove(row);
            typed.run();
        });
        rows.add(row);
    }

    List<R> forms() {
        return List.copyOf(forms);
    }

    @Override
    public FieldError errorLine() {
        return error;
    }
}
