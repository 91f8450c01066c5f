package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;

/** What the accepted quote settled, to read; there is nothing left to choose. */
class QuotedPackageStep extends Step {
    QuotedPackageStep(Wizard wizard) {
        super(wizard, "order.quote.package");
        add(new Paragraph(getTranslation("order.quote.settled")));
        wizard.offer()
                .ifPresent(offer -> add(new KeyValueList()
                        .add(getTranslation("order.field.package"), offer.name())
                        .add(
                                getTranslation("order.package.what"),
                                getTranslation("order.package.facts", offer.weeks(), offer.coachHours()))));
        var price = wizard.desk().price(wizard.form());
        var lines = new KeyValueList();
        price.lines().forEach(line -> lines.add(name(line), new MoneyText(line.total())));
        lines.add(getTranslation("order.price.net"), new MoneyText(price.net()));
        lines.add(
                getTranslation("order.price.vat", Formats.percent(price.vatBasisPoints(), getLocale())),
                new MoneyText(price.vat()));
        lines.add(getTranslation("order.price.gross"), new MoneyText(price.gross()));
        lines.addClassName("price-list");
        var section = new Div(new H3(getTranslation("order.price.title")), lines);
        section.addClassName("check-section");
        add(section);
    }

    private String name(PriceLine line) {
        return line.quantity() == 1 ? line.name() : getTranslation("order.line.several", line.quantity(), line.name());
    }

    @Override
    Map<String, Refusal> check() {
        return Map.of();
    }
}
