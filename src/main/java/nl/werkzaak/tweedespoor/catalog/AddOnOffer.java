package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.Money;

/** Something that may be ordered beside a package that it fits; the price is without VAT. */
public record AddOnOffer(String code, String name, String text, Money price) {}
