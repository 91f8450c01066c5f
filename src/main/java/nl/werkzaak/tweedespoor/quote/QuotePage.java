package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a quote shows.
 *
 * @param mayAnswer whether the current user may accept and decline it for its employer
 * @param heldUntil until when it holds a seat; absent when it holds none
 * @param before    the quote whose place it takes
 * @param approval  where a draft stands with its second person; absent for what was sent
 * @param after     the quote that takes its place; for an employer only once it is sent
 */
public record QuotePage(
        QuoteFacts quote,
        String employerName,
        boolean mayAnswer,
        @Nullable Instant heldUntil,
        @Nullable QuoteFacts before,
        @Nullable QuoteSuccessor after,
        List<QuestionRow> questions,
        @Nullable ApprovalState approval) {

    public Optional<QuoteComparison> comparison() {
        return Optional.ofNullable(before).map(old -> QuoteComparison.of(old, quote));
    }
}
