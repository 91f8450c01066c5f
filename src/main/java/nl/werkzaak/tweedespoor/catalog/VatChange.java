package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;

/** The VAT rate that counts from a day on, in basis points: 2100 is 21 %. */
public record VatChange(int basisPoints, LocalDate effectiveFrom) {}
