package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.quote.QuoteForm;
import nl.werkzaak.tweedespoor.quote.QuoteRules;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** The choices of a quote as fields; tells every change, and shows each refusal at its field. */
class QuoteFields extends Div {
    private final PackageChoice choice;
    private final CheckboxGroup<AddOnOffer> addOns = new CheckboxGroup<>();
    private final TailoredRows tailored;
    private final AmountField discount = new AmountField(getTranslation("quote.editor.discount"));
    private final Select<LocalDate> start = new Select<>();
    private final Checkbox hold = new Checkbox();
    private final AmountField validDays = AmountField.whole(getTranslation("quote.editor.validDays"));
    private final GuardedTextArea word = new GuardedTextArea(getTranslation("quote.editor.word"));
    private final Runnable changed;
    /** A version that was retired while this draft lay there is in no list, but still the draft's. */
    private final PackageVersionId version;

    private boolean filling = true;

    QuoteFields(QuoteForm form, List<PackageOffer> offers, List<LocalDate> starts, QuoteRules rules, Runnable changed) {
        this.changed = changed;
        this.version = form.packageVersion();
        addClassNames("stack");
        choice = new PackageChoice(offers);
        choice.choose(offer -> offer.version().equals(form.packageVersion()));
        describe(rules);
        offerAddOns(form.addOns());
        tailored = new TailoredRows(form.tailored(), this::tell);
        offerStarts(starts, form.startWeek());
        discount.setAmount(BigDecimal.valueOf(form.discountBasisPoints(), 2).stripTrailingZeros());
        hold.setValue(form.hold());
        validDays.setAmount(form.validDays());
        word.setValue(form.word());
        layoutFields();
        listen();
        filling = false;
    }

    private void describe(QuoteRules rules) {
        addOns.setLabel(getTranslation("quote.field.addOns"));
        addOns.setItemLabelGenerator(
                addOn -> getTranslation("quote.editor.addOn", addOn.name(), Formats.money(addOn.price(), getLocale())));
        TypedText.keep(discount, "discount");
        TypedText.keep(validDays, "validDays");
        start.setLabel(getTranslation("quote.editor.start"));
        start.setEmptySelectionAllowed(true);
        start.setEmptySelectionCaption(getTranslation("quote.page.startOpen"));
        start.setItemLabelGenerator(monday ->
                monday == null ? getTranslation("quote.page.startOpen") : Formats.week(new Week(monday), getLocale()));
        hold.setLabel(getTranslation("quote.editor.hold", rules.holdWorkingDays()));
        hold.setHelperText(getTranslation("quote.editor.holdHelp", rules.holdsPerEmployer(), rules.holdsInAll()));
        validDays.setHelperText(getTranslation("quote.editor.validDaysHelp", rules.validDays()));
        word.setMaxLength(1_000);
        word.setHelperText(getTranslation("quote.editor.wordHelp"));
        start.setManualValidation(true);
        hold.setManualValidation(true);
    }

    private void offerAddOns(List<String> chosen) {
        var fitting = choice.getOptionalValue().map(PackageOffer::addOns).orElse(List.of());
        addOns.setItems(fitting);
        addOns.setVisible(!fitting.isEmpty());
        addOns.setValue(fitting.stream().filter(a -> chosen.contains(a.code())).collect(Collectors.toSet()));
    }

    /** Weeks that are full now are left out, but for the one that was talked about. */
    void offerStarts(List<LocalDate> free, @Nullable LocalDate chosen) {
        var before = filling;
        filling = true;
        var items = chosen == null
                ? free
                : Stream.concat(free.stream(), Stream.of(chosen))
                        .distinct()
                        .sorted()
                        .toList();
        start.setItems(items);
        start.setValue(chosen);
        filling = before;
    }

    private void layoutFields() {
        add(
                form("quote.editor.package", choice, addOns),
                new Card(getTranslation("quote.editor.tailored"), tailored),
                form("quote.editor.price", discount),
                form("quote.editor.when", start, hold),
                form("quote.editor.letter", validDays, word));
    }

    /** The letter that another package brought along. */
    void showWord(String letter) {
        filling = true;
        word.setValue(letter);
        filling = false;
    }

    private Card form(String titleKey, Component... content) {
        var form = new Div(content);
        form.addClassName("form");
        return new Card(getTranslation(titleKey), form);
    }

    private void listen() {
        choice.addValueChangeListener(change -> {
            filling = true;
            offerAddOns(List.of());
            filling = false;
            tell();
        });
        addOns.addValueChangeListener(change -> tell());
        discount.addValueChangeListener(change -> tell());
        start.addValueChangeListener(change -> tell());
        hold.addValueChangeListener(change -> tell());
        validDays.addValueChangeListener(change -> tell());
        word.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    QuoteForm form() {
        return new QuoteForm(
                choice.getOptionalValue().map(PackageOffer::version).orElse(version),
                addOns.getValue().stream().map(AddOnOffer::code).sorted().toList(),
                tailored.lines(),
                Amounts.basisPoints(discount),
                start.getValue(),
                hold.getValue(),
                Amounts.count(validDays),
                word.getValue());
    }

    /** What is typed but cannot be read, by the rules' name of the field; its place in the form holds a wrong value. */
    Map<String, Refusal> unread() {
        var unread = new HashMap<>(tailored.unread());
        discount.wrong().ifPresent(refusal -> unread.put("discount", refusal));
        validDays.wrong().ifPresent(refusal -> unread.put("validDays", refusal));
        return unread;
    }

    /** Marks what is refused and nothing else. */
    void show(Map<String, Refusal> refusals) {
        Stream.of(all()).forEach(field -> mark((HasValidation) field, ""));
        refusals.forEach((name, refusal) -> mark(field(name), getTranslation(refusal.key(), refusal.args())));
    }

    private static void mark(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    private HasValidation field(String name) {
        return switch (name) {
            case "package", "addOns" -> choice;
            case "discount" -> discount;
            case "start" -> start;
            case "hold" -> hold;
            case "validDays" -> validDays;
            case "word" -> word;
            default -> name.startsWith("tailored.") ? tailored.field(name.split("\\.")) : discount;
        };
    }

    /** What is marked now, by its label. */
    List<String> marked() {
        return Stream.of(all())
                .filter(field -> ((HasValidation) field).isInvalid())
                .map(field -> field instanceof HasLabel labelled ? labelled.getLabel() : "")
                .distinct()
                .toList();
    }

    /** The server has the numbers as they are typed now, but for those that are marked. */
    void stored() {
        Stream.of(all())
                .filter(field -> field instanceof AmountField amount && !amount.isInvalid())
                .forEach(TypedText::saved);
    }

    /** In the order of the page, for the summary of what is wrong. */
    Component[] all() {
        var fields = new ArrayList<Component>(List.of(choice));
        tailored.fields().forEach(fields::add);
        fields.addAll(List.of(discount, start, hold, validDays, word));
        return fields.toArray(Component[]::new);
    }
}
