package nl.werkzaak.tweedespoor.catalog;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Money;

/**
 * Something that may be ordered beside a package that it fits; the price is without VAT.
 *
 * @param coachMinutes what it takes of the coach beyond the package's own hours
 * @param tariffFrom   first day of the price
 * @param cost         integral cost of one, without VAT
 */
public record AddOnOffer(
        String code, String name, String text, Money price, int coachMinutes, LocalDate tariffFrom, Money cost) {}
