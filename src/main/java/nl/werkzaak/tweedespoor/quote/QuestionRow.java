package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asked about a quote.
 *
 * @param number of the quote
 * @param answer absent as long as sales has not answered
 */
public record QuestionRow(
        QuestionId id,
        QuoteId quote,
        String number,
        EmployerId employer,
        String employerName,
        String askedBy,
        Instant askedAt,
        String text,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    public boolean open() {
        return answer == null;
    }
}
