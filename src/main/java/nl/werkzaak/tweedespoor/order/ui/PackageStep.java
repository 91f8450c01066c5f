package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** Which package: cards to compare, then what fits beside the chosen one. */
class PackageStep extends Step {
    private final RadioButtonGroup<PackageOffer> packages = field("package", new RadioButtonGroup<>());
    private final CheckboxGroup<AddOnOffer> addOns = field("addOns", new CheckboxGroup<>());

    PackageStep(Wizard wizard) {
        super(wizard, "order.package.title");
        packages.setLabel(getTranslation("order.field.package"));
        packages.addClassName("choice-cards");
        packages.setItems(wizard.offers());
        packages.setItemLabelGenerator(PackageOffer::name);
        packages.setRenderer(new ComponentRenderer<>(this::card));
        addOns.setLabel(getTranslation("order.field.addOns"));
        addOns.addClassName("choice-cards");
        addOns.setItemLabelGenerator(AddOnOffer::name);
        addOns.setRenderer(new ComponentRenderer<>(this::addOn));
        add(packages, addOns);
        wizard.offer().ifPresent(packages::setValue);
        offerAddOns(wizard.form().addOns());
        packages.addValueChangeListener(change -> {
            offerAddOns(List.of());
            save();
        });
        addOns.addValueChangeListener(change -> save());
    }

    private void offerAddOns(List<String> chosen) {
        var fitting = packages.getOptionalValue().map(PackageOffer::addOns).orElse(List.of());
        addOns.setItems(fitting);
        addOns.setVisible(!fitting.isEmpty());
        addOns.setValue(fitting.stream().filter(a -> chosen.contains(a.code())).collect(Collectors.toSet()));
    }

    private void save() {
        var codes = addOns.getValue().stream().map(AddOnOffer::code).sorted().toList();
        var version = packages.getOptionalValue().map(o -> o.version().value()).orElse(null);
        wizard.change(form -> form.withPackage(version, codes));
    }

    private Component card(PackageOffer offer) {
        var name = new Span(offer.name());
        name.addClassName("choice-name");
        var head = new Div(name);
        head.addClassName("choice-head");
        if (offer.example()) {
            head.add(new StatusBadge(getTranslation("order.example"), Tone.NEUTRAL));
        }
        var facts = new Paragraph(getTranslation("order.package.facts", offer.weeks(), offer.coachHours()));
        facts.addClassName("quiet");
        var items = new UnorderedList();
        offer.items().forEach(item -> items.add(new ListItem(item)));
        var card = new Div(
                head, new Paragraph(offer.promise()), facts, new MoneyText(offer.price(), offer.priceInclVat()), items);
        card.addClassName("choice-card");
        return card;
    }

    private Component addOn(AddOnOffer addOn) {
        var name = new Span(addOn.name());
        name.addClassName("choice-name");
        var text = new Paragraph(addOn.text());
        var price = new Span(getTranslation("order.exVat", addOn.price()));
        var card = new Div(name, text, price);
        card.addClassName("choice-card");
        return card;
    }

    @Override
    Map<String, Refusal> check() {
        return wizard.desk().checkPackage(wizard.form().packageVersion());
    }
}
