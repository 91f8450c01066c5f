package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import org.jspecify.annotations.Nullable;

/** Three questions of one click each that the pilot's figures need; later they cannot be had. */
class CompanyQuestions extends Div {
    private final Inputs inputs;
    private final RadioButtonGroup<SizeBand> sizeBand;
    private final RadioButtonGroup<Boolean> knownBefore;
    private final RadioButtonGroup<ReferredBy> referredBy;

    CompanyQuestions(Inputs inputs) {
        this.inputs = inputs;
        sizeBand = choice("sizeBand", SizeBand.values());
        knownBefore = choice("knownBefore", Boolean.TRUE, Boolean.FALSE);
        referredBy = choice("referredBy", ReferredBy.values());
        addClassName("form");
        add(new H2(getTranslation("employer.part.questions")), sizeBand, knownBefore, referredBy);
    }

    /** What was chosen. */
    record Answers(SizeBand sizeBand, boolean knownBefore, ReferredBy referredBy) {}

    /** All answers, or nothing once the questions without one show it. */
    @Nullable
    Answers read() {
        var size = inputs.chosen("sizeBand", sizeBand);
        var known = inputs.chosen("knownBefore", knownBefore);
        var by = inputs.chosen("referredBy", referredBy);
        return size == null || known == null || by == null ? null : new Answers(size, known, by);
    }

    @SafeVarargs
    private <T> RadioButtonGroup<T> choice(String name, T... values) {
        var group = new RadioButtonGroup<T>(getTranslation("employer.field." + name));
        group.setItems(values);
        group.setItemLabelGenerator(value -> getTranslation("employer." + name + "." + value));
        group.setRequiredIndicatorVisible(true);
        return inputs.named(name, group);
    }
}
