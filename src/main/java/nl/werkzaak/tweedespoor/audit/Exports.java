package nl.werkzaak.tweedespoor.audit;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that left the portal as a file: which, and how many rows; the audit trail adds who and when. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class Exports {
    private final AuditTrail audit;

    Exports(AuditTrail audit) {
        this.audit = audit;
    }

    public void record(String list, int rows) {
        audit.record(AuditEvent.of("list.exported", "LIST", null)
                .detail("list", list)
                .detail("rows", rows));
    }
}
