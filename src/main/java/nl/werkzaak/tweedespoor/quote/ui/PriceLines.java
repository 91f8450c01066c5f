package nl.werkzaak.tweedespoor.quote.ui;

import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;

/** The lines of a quote with its totals; the same list for both sides. */
class PriceLines extends KeyValueList {
    PriceLines(Price price) {
        addClassName("price-list");
        price.lines().forEach(line -> add(name(line), new MoneyText(line.total())));
        add(getTranslation("quote.price.net"), new MoneyText(price.net()));
        add(
                getTranslation("quote.price.vat", Formats.percent(price.vatBasisPoints(), getLocale())),
                new MoneyText(price.vat()));
        add(getTranslation("quote.price.gross"), new MoneyText(price.gross()));
    }

    private static String name(PriceLine line) {
        return line.quantity() == 1 ? line.name() : line.quantity() + " × " + line.name();
    }
}
