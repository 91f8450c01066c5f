package nl.werkzaak.tweedespoor.sales;

import java.time.Instant;

/** A few words of a colleague about an employer; never changed, only followed by another. */
public record SalesNote(String text, String writtenBy, Instant writtenAt) {}
