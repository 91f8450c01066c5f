package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.order.OrderForm;
import org.jspecify.annotations.Nullable;

/** Where and in which language the conversations are; the default is where the employee works, in Dutch. */
class WishFields extends Div {
    private static final String NONE = "";

    private final Wizard wizard;
    private final Runnable changed;
    private final Select<String> place = new Select<>();
    private final Select<String> language = new Select<>();

    WishFields(Wizard wizard, StartChoices choices, Runnable changed) {
        this.wizard = wizard;
        this.changed = changed;
        addClassName("date-pair");
        var places = choices.places();
        var languages = choices.languages();
        settleDefaults(choices, places, languages);
        var form = wizard.form();
        offer(place, "place", places, form.place());
        place.setHelperText(getTranslation("order.start.place.help"));
        place.setItemLabelGenerator(name -> name.isEmpty() ? getTranslation("order.noPreference") : name);
        offer(language, "language", languages, form.language());
        language.setItemLabelGenerator(code -> code.isEmpty()
                ? getTranslation("order.noPreference")
                : Locale.of(code).getDisplayLanguage(getLocale()));
        add(place, language);
    }

    /** A start that was chosen already keeps the wishes that it was chosen with. */
    private void settleDefaults(StartChoices choices, List<String> places, List<String> languages) {
        var form = wizard.form();
        if (form.start() != null) {
            return;
        }
        var town = form.place() == null ? choices.nearby(form, places).orElse(NONE) : form.place();
        var dutch = languages.contains(StartChoices.DUTCH) ? StartChoices.DUTCH : NONE;
        var code = form.language() == null ? dutch : form.language();
        wizard.change(now -> now.withWishes(town, code));
    }

    private void offer(Select<String> field, String name, List<String> known, @Nullable String chosen) {
        var items = new ArrayList<String>();
        items.add(NONE);
        items.addAll(known);
        var value = chosen == null ? NONE : chosen;
        if (!items.contains(value)) {
            items.add(value);
        }
        field.setLabel(getTranslation("order.field." + name));
        field.setId("order-" + name);
        field.setItems(items);
        field.setValue(value);
        field.setVisible(known.size() > 1 || !value.isEmpty() && !known.equals(List.of(value)));
        field.addValueChangeListener(change -> save());
    }

    private void save() {
        wizard.change(this::answers);
        changed.run();
    }

    private OrderForm answers(OrderForm form) {
        return form.withWishes(place.getValue(), language.getValue());
    }
}
