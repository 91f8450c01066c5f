package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Predicate;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Formats;
import org.jspecify.annotations.Nullable;

/** Packages to choose from, each in one line with its length and price. */
class PackageChoice extends Select<PackageOffer> {
    PackageChoice(List<PackageOffer> offers) {
        setLabel(getTranslation("quote.field.package"));
        setItems(offers);
        setItemLabelGenerator(this::words);
        setManualValidation(true);
    }

    /** An employer may leave the choice to Werkzaak. */
    PackageChoice orHelp() {
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("quote.ask.help"));
        return this;
    }

    PackageChoice choose(Predicate<PackageOffer> wanted) {
        getListDataView().getItems().filter(wanted).findFirst().ifPresent(this::setValue);
        return this;
    }

    private String words(@Nullable PackageOffer offer) {
        return offer == null
                ? getTranslation("quote.ask.help")
                : getTranslation(
                        "quote.package.line", offer.name(), offer.weeks(), Formats.money(offer.price(), getLocale()));
    }
}
