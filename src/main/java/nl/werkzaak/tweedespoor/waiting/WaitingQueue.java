package nl.werkzaak.tweedespoor.waiting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole waiting list in its order, for staff. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class WaitingQueue {
    private final WaitingQueries queries;

    WaitingQueue(WaitingQueries queries) {
        this.queries = queries;
    }

    /** Those who wait and those who have an offer, the most urgent first. */
    public List<WaitingRow> page(int offset, int limit) {
        return queries.queue(offset, limit);
    }
}
