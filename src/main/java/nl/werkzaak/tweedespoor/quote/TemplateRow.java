package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;

/** A version of the text with which quotes for a package begin. */
public record TemplateRow(
        TemplateId id, String packageCode, int number, String text, String writtenBy, Instant writtenAt) {}
