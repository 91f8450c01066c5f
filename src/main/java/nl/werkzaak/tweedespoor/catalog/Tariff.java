package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a package or an add-on costs without VAT.
 *
 * @param nextFrom first day of the next price that is already known
 */
public record Tariff(
        Money now, @Nullable LocalDate nextFrom, @Nullable Money next) {}
