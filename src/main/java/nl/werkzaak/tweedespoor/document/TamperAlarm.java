package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in the log and in the audit trail that a stored document is not the one that was put in. */
@Component
public class TamperAlarm {
    private static final Logger LOG = LoggerFactory.getLogger(TamperAlarm.class);

    private final AuditTrail audit;

    TamperAlarm(AuditTrail audit) {
        this.audit = audit;
    }

    public void raise(DocumentRow row, TamperedDocument found) {
        LOG.error("A stored document was changed: {}", found.getMessage());
        audit.recordSeparately(
                AuditEvent.of("document.tampered", "document", row.id().value())
                        .employer(row.employer())
                        .detail("kind", row.kind()));
    }
}
