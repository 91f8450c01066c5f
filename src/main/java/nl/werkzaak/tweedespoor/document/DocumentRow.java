package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;

/**
 * A document in the vault, without its contents.
 *
 * @param size in bytes
 * @param sha256 of the contents, in lower-case hexadecimal
 */
public record DocumentRow(
        DocumentId id,
        EmployerId employer,
        DocumentKind kind,
        DocumentSubject subject,
        String title,
        String contentType,
        long size,
        String sha256,
        UserId createdBy,
        Instant createdAt,
        ScanStatus scan) {

    /** Once all of its contents have been read. */
    public DocumentRow completed(long bytes, String hash) {
        return new DocumentRow(
                id, employer, kind, subject, title, contentType, bytes, hash, createdBy, createdAt, scan);
    }

    public DocumentRow scanned(ScanStatus verdict) {
        return new DocumentRow(
                id, employer, kind, subject, title, contentType, size, sha256, createdBy, createdAt, verdict);
    }
}
