package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes a list shows.
 *
 * @param text     the beginnings of words of an employer's name or town, of a KvK number or of a quote's number
 * @param owner    of sales, who looks after the employers
 * @param employer only this one's
 */
public record QuoteFilter(
        @Nullable QuoteStatus status,
        String text,
        @Nullable UserId owner,
        @Nullable EmployerId employer) {
    public static final QuoteFilter ALL = new QuoteFilter(null, "");

    public QuoteFilter(@Nullable QuoteStatus status, String text) {
        this(status, text, null, null);
    }

    public static QuoteFilter of(EmployerId employer) {
        return new QuoteFilter(null, "", null, employer);
    }
}
