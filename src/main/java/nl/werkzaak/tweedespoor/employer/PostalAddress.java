package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.Postcode;

/** Street and number (or a postbus), postal code and town. */
public record PostalAddress(String address, Postcode postcode, String town) {}
