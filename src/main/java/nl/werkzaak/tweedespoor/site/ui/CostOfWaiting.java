package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.shared.Amounts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.TextInput;
import nl.werkzaak.tweedespoor.site.WageAtRisk;

/**
 * What waiting may cost, beside what a package costs: for somebody who asks, without threat. Nothing of it is stored, and
 * the wage stands in no link.
 */
class CostOfWaiting extends NativeDetails {

    private final PackageCards packages;
    private final TextInput wage = new TextInput(getTranslation("site.cost.wage"), "cost-wage").number();
    private final TextInput weeks = new TextInput(getTranslation("site.cost.weeks"), "cost-weeks").number();
    private final TextInput charges = new TextInput(getTranslation("site.cost.charges"), "cost-charges").number();
    private final Div answer = new Div();
    private boolean asked;

    /** @param usualCharges assumed employer's charges, in hundredths of a percent */
    CostOfWaiting(PackageCards packages, int usualCharges) {
        this.packages = packages;
        addClassName("cost");
        setSummaryText(getTranslation("site.cost.title"));
        addToggleListener(toggle -> {
            if (toggle.isOpened() && answer.getParent().isEmpty()) {
                build(usualCharges);
            }
        });
    }

    private void build(int usualCharges) {
        int most = WageAtRisk.mostWeeks();
        wage.helper(getTranslation("site.cost.wage.help"));
        weeks.helper(getTranslation("site.cost.weeks.help", most)).setValue(String.valueOf(most));
        charges.helper(getTranslation("site.cost.charges.help"))
                .setValue(Formats.percent(usualCharges, getLocale()).replace("%", ""));
        fields().values()
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (asked) {
                        count();
                    }
                }));
        NativeButton count = new NativeButton(getTranslation("site.cost.count"), click -> count());
        count.addClassName("button-primary");
        Div fields = new Div(wage, weeks, charges);
        fields.addClassName("cost-fields");
        answer.addClassName("cost-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        setContent(new Card(
                new Paragraph(getTranslation("site.cost.why", most)),
                fields,
                count,
                answer,
                small("site.cost.promise")));
    }

    private Paragraph small(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("fine-print");
        return text;
    }

    private Map<String, TextInput> fields() {
        return Map.of("wage", wage, "weeks", weeks, "charges", charges);
    }

    private void count() {
        asked = true;
        fields().values().forEach(field -> field.setInvalid(false));
        answer.removeAll();
        Optional<Money> amount = read(wage, () -> Amounts.parse(wage.getValue()));
        Optional<Integer> during = read(weeks, () -> whole(weeks.getValue()));
        Optional<Integer> percent = read(charges, () -> basisPoints(charges.getValue()));
        if (amount.isEmpty() || during.isEmpty() || percent.isEmpty()) {
            return;
        }
        try {
            var risk = new WageAtRisk(amount.get(), during.get(), percent.get());
            answer.add(new CostAnswer(risk, packages.all(getLocale())));
        } catch (Refusal refusal) {
            refusal.field().map(fields()::get).ifPresent(field -> field.refuse(text(refusal)));
        }
    }

    private <T> Optional<T> read(TextInput field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            field.refuse(text(refusal));
            return Optional.empty();
        }
    }

    private String text(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.args());
    }

    private static int whole(String text) {
        if (!text.strip().matches("\\d{1,3}")) {
            throw new Refusal("site.cost.weeks.range", WageAtRisk.mostWeeks());
        }
        return Integer.parseInt(text.strip());
    }

    /** A percentage has two decimals at most, as an amount has, so it is read as one. */
    private static int basisPoints(String text) {
        var read = Amounts.parse(text.replace("%", "")).cents();
        return (int) Math.min(read, Integer.MAX_VALUE);
    }
}
