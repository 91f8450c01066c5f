package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quotes of all employers, for staff. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class QuoteLists {
    private final QuoteQueries queries;
    private final QuoteSearch search;
    private final Clock clock;

    QuoteLists(QuoteQueries queries, QuoteSearch search, Clock clock) {
        this.queries = queries;
        this.search = search;
        this.clock = clock;
    }

    public List<QuoteRow> page(QuoteFilter filter, int offset, int limit) {
        return page(filter, offset, limit, Integer.MAX_VALUE);
    }

    /** @param rows as many as {@link #count} said there are; with it the last pages are as quick as the first */
    public List<QuoteRow> page(QuoteFilter filter, int offset, int limit, int rows) {
        return search.page(filter, clock.instant(), offset, limit, rows);
    }

    public int count(QuoteFilter filter) {
        return search.count(filter, clock.instant());
    }

    /** Sent and not answered yet, the first to expire on top. */
    public List<QuoteRow> waiting(int most) {
        return queries.waiting(clock.instant(), most);
    }

    /** Not sent yet, the oldest on top. */
    public List<QuoteRow> drafts(int most) {
        return queries.drafts(most);
    }
}
