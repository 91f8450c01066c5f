package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import nl.werkzaak.tweedespoor.workspace.internal.MarginQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Werkzaak keeps of its tariffs: the pilot's one financial goal is at least break-even (domain.md §7). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class Margins {
    private final MarginQueries queries;

    Margins(MarginQueries queries) {
        this.queries = queries;
    }

    /** One statement, however many rows there are. */
    public List<MarginRow> page(MarginFilter filter, int offset, int limit) {
        return queries.page(filter, offset, limit);
    }

    public int count(MarginFilter filter) {
        return queries.count(filter);
    }
}
