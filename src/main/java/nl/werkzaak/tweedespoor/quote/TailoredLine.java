package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.Money;

/**
 * Something agreed beside the standard package.
 *
 * @param unit    price of one, ex VAT
 * @param minutes of a coach for one of it
 */
public record TailoredLine(String description, int quantity, Money unit, int minutes) {}
