package nl.werkzaak.tweedespoor.document.internal.scan;

import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultContent;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Scans what came in while the scanner was away or not set, once there is one. Run by a job and by tests. */
@Component
public class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int BATCH = 50;
    /** So many without a verdict on end: then it is the scanner, and not these files. */
    private static final int MOST_UNDECIDED = 3;

    private final ScanBook book;
    private final VaultContent content;
    private final VirusScanner scanner;
    private final InfectionNews news;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final CurrentActor actor;

    Quarantine(
            ScanBook book,
            VaultContent content,
            VirusScanner scanner,
            InfectionNews news,
            AuditTrail audit,
            TransactionTemplate transaction,
            CurrentActor actor) {
        this.book = book;
        this.content = content;
        this.scanner = scanner;
        this.news = news;
        this.audit = audit;
        this.transaction = transaction;
        this.actor = actor;
    }

    /**
     * Scans the oldest first, until the scanner is away again. A file without a verdict holds up no other: it is asked
     * about again after all that were tried less lately.
     *
     * @return how many got an answer here
     */
    public int scanWaiting() {
        return scanner.isSet() ? actor.runAs(Actor.SYSTEM, () -> scan(book.open(BATCH))) : 0;
    }

    private int scan(List<DocumentId> waiting) {
        var answered = 0;
        var undecided = 0;
        for (var id : waiting) {
            try {
                var verdict = scanner.scan(out -> content.openTo(id, out));
                if (verdict.status() == ScanStatus.WAITING) {
                    if (!verdict.reached()) {
                        break;
                    }
                    book.tried(id);
                    if (++undecided == MOST_UNDECIDED) {
                        break;
                    }
                    continue;
                }
                undecided = 0;
                transaction.executeWithoutResult(status -> settle(id, verdict));
                answered++;
            } catch (TamperedDocument e) {
                LOG.error("A document in quarantine was changed: {}", e.getMessage());
            }
        }
        return answered;
    }

    /** Another process may have been first: then there is nothing left to say. */
    private void settle(DocumentId id, Verdict verdict) {
        if (!content.settle(id, verdict.status())) {
            return;
        }
        DocumentRow row = content.find(id).orElseThrow();
        if (verdict.isInfected()) {
            news.found(row, verdict.virus());
        } else {
            audit.record(AuditEvent.of("document.scanned", "document", id.value())
                    .employer(row.employer())
                    .detail("result", verdict.status()));
        }
    }
}
