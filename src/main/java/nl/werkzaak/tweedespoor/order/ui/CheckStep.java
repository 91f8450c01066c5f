package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.order.OrderConditions.Condition;
import nl.werkzaak.tweedespoor.order.Recap;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Every answer once more, each with the way back to it; the price and the texts that will apply. */
class CheckStep extends Step {
    private final IntConsumer goTo;

    CheckStep(Wizard wizard, List<EmployerRow> mine, List<Condition> conditions, IntConsumer goTo) {
        super(wizard, "order.check.title");
        this.goTo = goTo;
        add(section("order.step.who", 0, who(mine)));
        add(section("order.step.package", 1, chosen()));
        var start = section("order.step.start", 2, start());
        SeatNotice.of(wizard).ifPresent(start::add);
        add(start);
        wizard.desk().warnings(wizard.form()).forEach(w -> add(Notice.warning(getTranslation(w.key(), w.args()))));
        wizard.recap().ifPresent(recap -> add(price(recap)));
        add(new H3(getTranslation("order.check.terms")), new Paragraph(getTranslation("order.check.termsWhy")));
        conditions.forEach(condition -> add(new TermsReader(condition)));
    }

    private Div section(String titleKey, int step, KeyValueList answers) {
        var change = new Button(getTranslation("order.change"), click -> goTo.accept(step));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(getTranslation("order.changeWhat", getTranslation(titleKey)));
        var head = new Div(new H3(getTranslation(titleKey)), change);
        head.addClassName("section-head");
        var section = new Div(head, answers);
        section.addClassName("check-section");
        return section;
    }

    private KeyValueList who(List<EmployerRow> mine) {
        var who = wizard.form().who();
        var list = new KeyValueList();
        mine.stream()
                .filter(row -> row.id().value().equals(who.employer()))
                .forEach(row -> list.add(getTranslation("order.field.employer"), row.name()));
        list.add(getTranslation("order.field.employee"), who.initials() + " " + who.lastName());
        list.add(getTranslation("order.field.reference"), who.reference());
        if (!who.jobTitle().isBlank()) {
            list.add(getTranslation("order.field.jobTitle"), who.jobTitle());
        }
        var first = who.firstSickDay();
        if (first != null) {
            list.add(getTranslation("order.field.firstSickDay"), Formats.date(first, getLocale()));
        }
        if (!who.recovered().isEmpty()) {
            list.add(
                    getTranslation("order.field.recovered"),
                    who.recoveredRanges().stream().map(this::period).collect(Collectors.joining("; ")));
        }
        return list;
    }

    private String period(DateRange range) {
        return getTranslation("order.period", range.from(), range.until());
    }

    private KeyValueList chosen() {
        var list = new KeyValueList();
        wizard.offer().ifPresent(offer -> {
            list.add(getTranslation("order.field.package"), offer.name());
            list.add(
                    getTranslation("order.package.what"),
                    getTranslation("order.package.facts", offer.weeks(), offer.coachHours()));
            var names = offer.addOns().stream()
                    .filter(a -> wizard.form().addOns().contains(a.code()))
                    .map(a -> a.name())
                    .collect(Collectors.joining(", "));
            list.add(getTranslation("order.field.addOns"), names.isEmpty() ? getTranslation("order.none") : names);
        });
        return list;
    }

    private KeyValueList start() {
        var list = new KeyValueList();
        var start = Objects.requireNonNull(wizard.form().start());
        list.add(getTranslation("order.field.start"), Formats.week(new Week(start), getLocale()));
        wizard.offer()
                .ifPresent(offer -> list.add(
                        getTranslation("order.field.end"),
                        Formats.date(start.plusWeeks(offer.weeks()).minusDays(1), getLocale())));
        WishWords.add(list, wizard.form().wishes());
        return list;
    }

    private Div price(Recap recap) {
        var list = new KeyValueList();
        recap.price()
                .lines()
                .forEach(line -> list.add(
                        line.quantity() == 1
                                ? line.name()
                                : getTranslation("order.line.several", line.quantity(), line.name()),
                        new MoneyText(line.total())));
        list.add(getTranslation("order.price.net"), new MoneyText(recap.price().net()));
        list.add(
                getTranslation("order.price.vat", Formats.percent(recap.price().vatBasisPoints(), getLocale())),
                new MoneyText(recap.price().vat()));
        list.add(
                getTranslation("order.price.gross"), new MoneyText(recap.price().gross()));
        list.addClassName("price-list");
        var section = new Div(new H3(getTranslation("order.price.title")), list);
        section.addClassName("check-section");
        return section;
    }

    @Override
    Map<String, Refusal> check() {
        return Map.of();
    }
}
