package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version as a second person looks at it before it is offered.
 *
 * @param previous the version that it follows; absent for a package's first
 * @param tariff   of the package
 * @param rates    of today
 */
public record VersionPreview(
        PackageVersionRow row,
        PackageContents contents,
        @Nullable PackageContents previous,
        List<AddOnRow> addOns,
        Tariff tariff,
        CostRates rates) {

    /** At the tariff of today. */
    public Margin margin() {
        return new Margin(tariff.now(), contents.costs().at(rates));
    }

    public List<Difference> differences(Locale locale) {
        return previous == null ? List.of() : VersionDifferences.between(previous, contents, addOns, rates, locale);
    }
}
