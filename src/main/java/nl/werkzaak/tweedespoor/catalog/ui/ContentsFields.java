package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.catalog.AddOnRow;
import nl.werkzaak.tweedespoor.catalog.PackageContents;
import nl.werkzaak.tweedespoor.catalog.PackageContents.Line;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import org.jspecify.annotations.Nullable;

/** The fields of a draft; lists are written one line per item, so that a whole list can be pasted. */
class ContentsFields extends Div {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final long version;
    private final TextField name = field("name", new GuardedTextField(label("name")));
    private final TextField nameEnglish = field("nameEnglish", new GuardedTextField(label("nameEnglish")));
    private final TextArea promise = field("promise", new GuardedTextArea(label("promise")));
    private final TextArea promiseEnglish = field("promiseEnglish", new GuardedTextArea(label("promiseEnglish")));
    private final TextArea items = field("items", new GuardedTextArea(label("items")));
    private final TextArea itemsEnglish = field("itemsEnglish", new GuardedTextArea(label("itemsEnglish")));
    private final TextArea atHand = field("atHand", new GuardedTextArea(label("atHand")));
    private final TextArea atHandEnglish = field("atHandEnglish", new GuardedTextArea(label("atHandEnglish")));
    private final AmountField weeks = count("weeks");
    private final AmountField coachHours = count("coachHours");
    private final AmountField intakeHours = number("intakeHours");
    private final AmountField closingHours = number("closingHours");
    private final AmountField placementWeeks = count("placementWeeks");
    private final AmountField materials = number("materials");
    private final CheckboxGroup<AddOnRow> addOns = field("addOns", new CheckboxGroup<>(label("addOns")));
    private final Checkbox example = new Checkbox(label("example"));

    ContentsFields(PackageContents contents, List<AddOnRow> offered) {
        version = contents.version();
        addClassName("form");
        List.of(items, itemsEnglish, atHand, atHandEnglish).forEach(list -> {
            list.setHelperText(getTranslation("catalog.version.perLine"));
            list.setMinRows(4);
        });
        addOns.setItems(offered);
        addOns.setItemLabelGenerator(addOn -> addOn.coachMinutes() == 0
                ? addOn.name()
                : getTranslation("catalog.version.addOn", addOn.name(), addOn.coachMinutes()));
        fill(contents, offered);
        add(
                card("words", name, promise, items, atHand),
                card("english", nameEnglish, promiseEnglish, itemsEnglish, atHandEnglish),
                card("size", weeks, coachHours, intakeHours, closingHours, placementWeeks, materials, addOns, example));
    }

    private void fill(PackageContents contents, List<AddOnRow> offered) {
        name.setValue(contents.name());
        nameEnglish.setValue(orEmpty(contents.nameEnglish()));
        promise.setValue(contents.promise());
        promiseEnglish.setValue(orEmpty(contents.promiseEnglish()));
        items.setValue(dutch(contents.items()));
        itemsEnglish.setValue(english(contents.items()));
        atHand.setValue(dutch(contents.atHand()));
        atHandEnglish.setValue(english(contents.atHand()));
        weeks.setAmount(contents.weeks());
        coachHours.setAmount(contents.coachHours());
        intakeHours.setAmount(hours(contents.intakeMinutes()));
        closingHours.setAmount(hours(contents.closingMinutes()));
        placementWeeks.setAmount(contents.placementWeeks());
        materials.setAmount(contents.materials().toEuros());
        example.setValue(contents.example());
        addOns.setValue(offered.stream()
                .filter(addOn -> contents.addOns().contains(addOn.code()))
                .collect(Collectors.toSet()));
    }

    /**
     * What was typed.
     *
     * @throws Refusal at the first field that holds no such thing
     */
    PackageContents read() {
        byName.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        return new PackageContents(
                name.getValue().strip(),
                orNull(nameEnglish.getValue()),
                promise.getValue().strip(),
                orNull(promiseEnglish.getValue()),
                lines("itemsEnglish", items, itemsEnglish),
                lines("atHandEnglish", atHand, atHandEnglish),
                whole("weeks", weeks),
                whole("coachHours", coachHours),
                minutes("intakeHours", intakeHours),
                minutes("closingHours", closingHours),
                whole("placementWeeks", placementWeeks),
                Amounts.euros(materials, "materials"),
                codes(),
                example.getValue(),
                version);
    }

    void refuse(Refusal refusal, ErrorSummary summary) {
        var text = getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().map(byName::get).orElse(null);
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(true);
            summary.show(field);
        } else {
            summary.addLine(text);
        }
    }

    private Set<String> codes() {
        return addOns.getValue().stream().map(AddOnRow::code).collect(Collectors.toSet());
    }

    private static List<Line> lines(String field, TextArea dutch, TextArea english) {
        var binding = split(dutch);
        var other = split(english);
        if (!other.isEmpty() && other.size() != binding.size()) {
            throw new Refusal("catalog.version.asManyLines", binding.size()).at(field);
        }
        var lines = new ArrayList<Line>();
        for (var at = 0; at < binding.size(); at++) {
            lines.add(new Line(binding.get(at), other.isEmpty() ? null : other.get(at)));
        }
        return lines;
    }

    private static List<String> split(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int whole(String name, AmountField field) {
        var value = field.count(name);
        if (value == null) {
            throw new Refusal("shared.required").at(name);
        }
        return value;
    }

    private static int minutes(String name, AmountField field) {
        var value = field.amount(name);
        if (value == null) {
            throw new Refusal("shared.required").at(name);
        }
        if (value.abs().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            throw new Refusal("catalog.version.range", 0, 1000).at(name);
        }
        return value.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private Card card(String part, Component... content) {
        var card = new Card();
        card.addClassName("form");
        card.add(new H2(getTranslation("catalog.version.part." + part)));
        card.add(content);
        return card;
    }

    private AmountField count(String key) {
        return field(key, AmountField.whole(label(key)));
    }

    private AmountField number(String key) {
        return field(key, new AmountField(label(key)));
    }

    private <F extends Component & HasValidation> F field(String key, F field) {
        field.setManualValidation(true);
        if (field instanceof HasSize sized && !(field instanceof AmountField)) {
            sized.setWidthFull();
        }
        byName.put(key, field);
        return field;
    }

    private String label(String key) {
        return getTranslation("catalog.version." + key);
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static String dutch(List<Line> lines) {
        return lines.stream().map(Line::dutch).collect(Collectors.joining("\n"));
    }

    private static String english(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.english() == null)
                ? ""
                : lines.stream().map(Line::english).collect(Collectors.joining("\n"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
