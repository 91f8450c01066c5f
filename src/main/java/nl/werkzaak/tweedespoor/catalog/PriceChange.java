package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;

/** A price without VAT that counts from a day on; open orders keep theirs. */
public record PriceChange(String code, Money price, LocalDate effectiveFrom) {}
