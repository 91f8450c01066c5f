package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.catalog.CostRateChange;
import nl.werkzaak.tweedespoor.catalog.CostRates;

/** New cost rates from a later day on. */
class CostRateForm extends DatedForm {
    private final BigDecimalField hour = number("hour", "catalog.rates.hour");
    private final BigDecimalField placementWeek = number("placementWeek", "catalog.rates.placementWeek");
    private final transient Consumer<CostRateChange> onChange;

    CostRateForm(Consumer<CostRateChange> onChange) {
        this.onChange = onChange;
        lay("catalog.rates.save");
    }

    @Override
    void send() {
        var rates = new CostRates(
                Amounts.euros(hour.getValue(), "hour"), Amounts.euros(placementWeek.getValue(), "placementWeek"));
        onChange.accept(new CostRateChange(rates, from()));
    }
}
