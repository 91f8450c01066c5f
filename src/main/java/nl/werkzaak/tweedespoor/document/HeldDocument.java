package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;

/**
 * A document that no virus scanner has let pass, without its contents.
 *
 * @param since when it came in
 * @param tries how often the scanner took it and gave no verdict
 * @param scannerSet whether there is a scanner that will look at it
 */
public record HeldDocument(
        DocumentId id,
        EmployerId employer,
        String employerName,
        String title,
        Instant since,
        ScanStatus scan,
        int tries,
        boolean scannerSet) {

    private boolean hasNoVerdict() {
        return scan.isOpen() && scannerSet && tries > 0;
    }

    /** The key of the state in words. */
    public String stateKey() {
        return "document.held.state." + (hasNoVerdict() ? "NO_VERDICT" : scan);
    }

    /** The key of the sentence that says what happens next, with the number of tries. */
    public String nextKey() {
        if (hasNoVerdict()) {
            return "document.held.next.NO_VERDICT";
        }
        var known = scan == ScanStatus.NOT_SCANNED && scannerSet ? "SOON" : scan.name();
        return "document.held.next." + known;
    }
}
