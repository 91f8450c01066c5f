package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;

/**
 * A document that no virus scanner has let pass, without its contents.
 *
 * @param since when it came in
 * @param scannerSet whether there is a scanner that will look at it
 */
public record HeldDocument(
        DocumentId id,
        EmployerId employer,
        String employerName,
        String title,
        Instant since,
        ScanStatus scan,
        boolean scannerSet) {

    /** The key of the state in words. */
    public String stateKey() {
        return "document.held.state." + scan;
    }

    /** The key of the sentence that says what happens next. */
    public String nextKey() {
        var known = scan == ScanStatus.NOT_SCANNED && scannerSet ? "SOON" : scan.name();
        return "document.held.next." + known;
    }
}
