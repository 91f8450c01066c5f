package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.werkzaak.tweedespoor.shell.CheckInput;
import nl.werkzaak.tweedespoor.shell.DateInput;
import nl.werkzaak.tweedespoor.site.Milestone;
import nl.werkzaak.tweedespoor.site.Situation;

/** What has been done so far, and how things stand; each may stay empty. */
class HappenedFields extends Div {

    private static final int AHEAD_YEARS = 2;

    private final Map<Milestone, DateInput> days = new EnumMap<>(Milestone.class);
    private final CheckInput noCapacity;

    HappenedFields(LocalDate today, Runnable changed) {
        addClassName("happened");
        Paragraph why = new Paragraph(getTranslation("site.happened.why"));
        why.addClassName("field-helper");
        Div fields = new Div();
        fields.addClassName("happened-fields");
        for (Milestone each : Milestone.values()) {
            String key = "site.happened." + each.field();
            DateInput day = new DateInput(getTranslation(key), "happened-" + each.field())
                    .between(today.minusYears(10), each.mayBeAhead() ? today.plusYears(AHEAD_YEARS) : today)
                    .helper(getTranslation(key + ".help"));
            day.addValueChangeListener(change -> changed.run());
            days.put(each, day);
            fields.add(day);
        }
        noCapacity = new CheckInput(getTranslation("site.happened.noCapacity"), "happened-no-capacity");
        noCapacity.addValueChangeListener(change -> changed.run());
        add(why, fields, noCapacity);
    }

    void fill(Situation situation) {
        days.forEach((what, field) -> field.setValue(situation.happened().get(what)));
        noCapacity.setValue(situation.noCapacity());
    }

    Map<Milestone, LocalDate> read() {
        Map<Milestone, LocalDate> happened = new EnumMap<>(Milestone.class);
        days.forEach((what, field) -> {
            field.setInvalid(false);
            LocalDate day = field.getValue();
            if (day != null) {
                happened.put(what, day);
            }
        });
        return happened;
    }

    boolean noCapacity() {
        return noCapacity.getValue();
    }

    /** Shows the refusal at the field it names, if it is one of these. */
    void refuse(String name, String message) {
        days.forEach((what, field) -> {
            if (what.field().equals(name)) {
                field.refuse(message);
            }
        });
    }

    boolean isRefused() {
        return days.values().stream().anyMatch(DateInput::isInvalid);
    }
}
