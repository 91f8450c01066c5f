package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.html.H2;
import nl.werkzaak.tweedespoor.catalog.CostBuildUp;
import nl.werkzaak.tweedespoor.catalog.CostRates;
import nl.werkzaak.tweedespoor.catalog.Margin;
import nl.werkzaak.tweedespoor.catalog.Tariff;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.Notice;

/** How the integral cost is built up, and what the tariff leaves above it; a loss is said in words. */
class MarginCard extends Card {
    MarginCard(CostBuildUp costs, CostRates rates, Tariff tariff) {
        addClassName("form");
        var margin = new Margin(tariff.now(), costs.at(rates));
        add(new H2(getTranslation("catalog.margin.title")));
        if (margin.isLoss()) {
            add(Notice.error(
                    getTranslation("catalog.margin.below", money(margin.cost().minus(margin.tariff())))));
        }
        var list = new KeyValueList();
        list.addClassName("price-list");
        list.add(
                getTranslation("catalog.cost.coaching", costs.coachMinutes() / 60, money(rates.hour())),
                new MoneyText(costs.coaching(rates)));
        list.add(
                getTranslation("catalog.cost.placement", costs.placementWeeks(), money(rates.placementWeek())),
                new MoneyText(costs.placement(rates)));
        list.add(getTranslation("catalog.cost.materials"), new MoneyText(costs.materials()));
        list.add(getTranslation("catalog.margin.cost"), new MoneyText(margin.cost()));
        list.add(getTranslation("catalog.margin.tariff"), new MoneyText(margin.tariff()));
        list.add(
                getTranslation("catalog.margin.margin"),
                money(margin.amount()) + " (" + Formats.percent(margin.basisPoints(), getLocale()) + ")");
        list.add(
                getTranslation("catalog.margin.breakEven"),
                Formats.percent(margin.breakEvenBasisPoints(), getLocale()));
        var next = tariff.next();
        var from = tariff.nextFrom();
        if (next != null && from != null) {
            list.add(
                    getTranslation("catalog.admin.next"),
                    getTranslation("catalog.admin.next.from", money(next), Formats.date(from, getLocale())));
        }
        add(list);
    }

    private String money(Money amount) {
        return Formats.money(amount, getLocale());
    }
}
