package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * The newer version of a quote.
 *
 * @param number absent while sales still writes it
 */
public record QuoteSuccessor(QuoteId id, @Nullable String number) {}
