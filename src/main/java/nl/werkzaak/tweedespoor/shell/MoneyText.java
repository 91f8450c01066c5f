package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Span;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;

/** An amount; ex VAT first, because firms think so, with the price incl. VAT beside it where it is given. */
public class MoneyText extends Span {

    public MoneyText(Money amount) {
        addClassName("money");
        add(new Span(Formats.money(amount, getLocale())));
    }

    public MoneyText(Money exVat, Money inclVat) {
        addClassNames("money", "money-both");
        Span ex = new Span(getTranslation("shell.money.ex", Formats.money(exVat, getLocale())));
        ex.addClassName("money-ex");
        Span incl = new Span(getTranslation("shell.money.incl", Formats.money(inclVat, getLocale())));
        incl.addClassName("money-incl");
        add(ex, incl);
    }
}
