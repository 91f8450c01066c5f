package nl.werkzaak.tweedespoor.catalog.ui;

import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.catalog.CostRateChange;
import nl.werkzaak.tweedespoor.catalog.CostRates;
import nl.werkzaak.tweedespoor.shell.AmountField;

/** New cost rates from a later day on. */
class CostRateForm extends DatedForm {
    private final AmountField hour = number("hour", "catalog.rates.hour");
    private final AmountField placementWeek = number("placementWeek", "catalog.rates.placementWeek");
    private final transient Consumer<CostRateChange> onChange;

    CostRateForm(Consumer<CostRateChange> onChange) {
        this.onChange = onChange;
        lay("catalog.rates.save");
    }

    @Override
    void send() {
        var rates = new CostRates(Amounts.euros(hour, "hour"), Amounts.euros(placementWeek, "placementWeek"));
        onChange.accept(new CostRateChange(rates, from()));
    }
}
