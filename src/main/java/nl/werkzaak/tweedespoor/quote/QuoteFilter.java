package nl.werkzaak.tweedespoor.quote;

import org.jspecify.annotations.Nullable;

/** @param text part of an employer's name, the beginning of a KvK number or a part of a quote's number */
public record QuoteFilter(@Nullable QuoteStatus status, String text) {
    public static final QuoteFilter ALL = new QuoteFilter(null, "");
}
