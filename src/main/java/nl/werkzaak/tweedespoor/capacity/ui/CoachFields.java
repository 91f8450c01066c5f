package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkzaak.tweedespoor.capacity.CoachForm;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import org.jspecify.annotations.Nullable;

/** The fields of a coach; each refusal of the service finds its field by name. */
class CoachFields extends Div {
    private static final List<String> LANGUAGES =
            List.of("nl", "en", "de", "fr", "es", "pl", "bg", "ro", "tr", "ar", "fa", "ti", "uk");

    private final GuardedTextField name = new GuardedTextField(getTranslation("capacity.coach.name"));
    private final TextField phone = new TextField(getTranslation("capacity.coach.phone"));
    private final GuardedTextField town = new GuardedTextField(getTranslation("capacity.coach.town"));
    private final MultiSelectComboBox<String> languages =
            new MultiSelectComboBox<>(getTranslation("capacity.coach.languages.label"));
    private final MultiSelectComboBox<String> places =
            new MultiSelectComboBox<>(getTranslation("capacity.coach.places.label"));
    private final MultiSelectComboBox<Specialism> specialisms =
            new MultiSelectComboBox<>(getTranslation("capacity.coach.specialisms"));
    private final AmountField caseload = AmountField.whole(getTranslation("capacity.coach.maxCaseload"));
    private final Select<CoachRow> standIn = new Select<>();
    private final Select<UserRow> user = new Select<>();
    private final SpanRows hours = SpanRows.hours();
    private final SpanRows leave = SpanRows.leave();
    private final transient Map<String, Component> byName = new HashMap<>();
    private final long version;

    CoachFields(
            @Nullable CoachId self,
            @Nullable CoachForm form,
            List<CoachRow> coaches,
            List<Place> known,
            List<UserRow> logins) {
        version = form == null ? 0 : form.version();
        prepare(self, coaches, logins);
        prepareSkills(known);
        if (form == null) {
            languages.setValue(Set.of("nl"));
            hours.addRow(null, null, null);
        } else {
            fill(form, coaches, logins);
        }
        var person = new Card(getTranslation("capacity.coach.person"), name, phone, town, user);
        var skills = new Card(getTranslation("capacity.coach.skills"), places, languages, specialisms);
        var work = new Card(getTranslation("capacity.coach.work"), caseload, standIn, hours, leave);
        List.of(person, skills, work).forEach(card -> card.addClassName("form"));
        addClassName("form");
        add(person, skills, work);
        byName.putAll(Map.of("name", name, "phone", phone, "town", town, "languages", languages));
        byName.putAll(Map.of("places", places, "specialisms", specialisms));
        byName.putAll(Map.of("maxCaseload", caseload, "standIn", standIn, "hours", hours, "leave", leave));
    }

    private void prepare(@Nullable CoachId self, List<CoachRow> coaches, List<UserRow> logins) {
        // guarded all the same, but a coach's own name and town need no warning beside them
        name.setHelperText("");
        town.setHelperText("");
        phone.setHelperText(getTranslation("capacity.coach.phone.help"));
        caseload.setHelperText(getTranslation("capacity.coach.maxCaseload.help"));
        standIn.setLabel(getTranslation("capacity.coach.standIn"));
        standIn.setItems(
                coaches.stream().filter(coach -> !coach.id().equals(self)).toList());
        standIn.setItemLabelGenerator(coach -> coach == null ? "–" : coach.name());
        standIn.setEmptySelectionAllowed(true);
        user.setLabel(getTranslation("capacity.coach.user"));
        user.setHelperText(getTranslation("capacity.coach.user.help"));
        user.setItems(logins);
        user.setItemLabelGenerator(login ->
                login == null ? "–" : login.name() + " (" + login.email().value() + ")");
        user.setEmptySelectionAllowed(true);
    }

    private void prepareSkills(List<Place> known) {
        languages.setItems(LANGUAGES);
        languages.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        specialisms.setItems(Specialism.values());
        specialisms.setItemLabelGenerator(item -> getTranslation("capacity.specialism." + item));
        places.setHelperText(getTranslation("capacity.coach.places.help"));
        var names = new TreeSet<>(known.stream().map(Place::name).toList());
        places.setItems(names);
        places.setAllowCustomValue(true);
        places.addCustomValueSetListener(typed -> {
            var chosen = new TreeSet<>(places.getValue());
            chosen.add(typed.getDetail().strip());
            names.addAll(chosen);
            places.setItems(names);
            places.setValue(chosen);
        });
    }

    private void fill(CoachForm form, List<CoachRow> coaches, List<UserRow> logins) {
        name.setValue(form.name());
        phone.setValue(PhoneNumber.parse(form.phone()).display());
        town.setValue(form.town());
        languages.setValue(Set.copyOf(form.skills().languages()));
        specialisms.setValue(form.skills().specialisms());
        places.setValue(form.skills().places().stream().map(Place::name).toList());
        caseload.setAmount(form.maxCaseload());
        coaches.stream()
                .filter(coach -> coach.id().equals(form.standIn()))
                .findFirst()
                .ifPresent(standIn::setValue);
        logins.stream()
                .filter(login -> login.id().equals(form.user()))
                .findFirst()
                .ifPresent(user::setValue);
        form.hours().forEach(span -> hours.addRow(span.from(), span.until(), span.minutesPerWeek()));
        form.absences().forEach(leave::addAbsence);
    }

    /** @throws Refusal where a field is empty or incomplete */
    CoachForm form() {
        var cases = caseload.count("maxCaseload");
        if (cases == null) {
            throw new Refusal("shared.required").at("maxCaseload");
        }
        return new CoachForm(
                user.getValue() == null ? null : user.getValue().id(),
                name.getValue(),
                phone.getValue(),
                town.getValue(),
                skills(),
                cases,
                standIn.getValue() == null ? null : standIn.getValue().id(),
                hours.spans(),
                leave.absences(),
                version);
    }

    private CoachSkills skills() {
        return new CoachSkills(
                LANGUAGES.stream().filter(languages.getValue()::contains).toList(),
                places.getValue().stream().sorted().map(Place::of).toList(),
                specialisms.getValue());
    }

    void clearErrors() {
        byName.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    void refuse(Refusal refusal, ErrorSummary summary) {
        var text = getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().map(byName::get).orElse(null);
        if (field == null) {
            summary.addLine(text);
            return;
        }
        ((HasValidation) field).setErrorMessage(text);
        ((HasValidation) field).setInvalid(true);
        summary.show(field);
    }
}
