package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;

/**
 * Something that may be ordered beside a package that it fits; the price is without VAT.
 *
 * @param coachMinutes what it takes of the coach beyond the package's own hours
 */
public record AddOnOffer(String code, String name, String text, Money price, int coachMinutes) {}
