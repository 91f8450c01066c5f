package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;

/** The cost rates that count from a day on. */
public record CostRateChange(CostRates rates, LocalDate effectiveFrom) {}
