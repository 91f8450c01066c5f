package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;

/** One page of the wizard: its fields, and what is still wrong with them. */
abstract class Step extends Div {
    protected final Wizard wizard;
    private final H2 title;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    Step(Wizard wizard, String titleKey) {
        this.wizard = wizard;
        addClassName("wizard-step");
        title = new H2(getTranslation(titleKey));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, errors);
    }

    /** Registers a field under the name by which refusals know it. */
    protected <C extends Component & HasValidation> C field(String name, C field) {
        field.setManualValidation(true);
        field.setId("order-" + name);
        fields.put(name, field);
        return field;
    }

    /** What is wrong with the answers as they are. */
    abstract Map<String, Refusal> check();

    /** Whether the next step may come; else the refusals stand at their fields. */
    boolean passes() {
        var refusals = check();
        show(refusals);
        return refusals.isEmpty();
    }

    void show(Map<String, Refusal> refusals) {
        fields.values().forEach(field -> mark(field, ""));
        refusals.forEach((name, refusal) -> {
            var field = fields.get(name);
            if (field != null) {
                mark(field, getTranslation(refusal.key(), refusal.args()));
            }
        });
        if (!errors.show(fields.values().toArray(Component[]::new)) && !refusals.isEmpty()) {
            refusals.values().forEach(r -> errors.addLine(getTranslation(r.key(), r.args())));
            errors.takeFocus();
        }
    }

    private static void mark(Component field, String message) {
        var validated = (HasValidation) field;
        validated.setErrorMessage(message);
        validated.setInvalid(!message.isEmpty());
    }

    void takeFocus() {
        title.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0);");
    }
}
