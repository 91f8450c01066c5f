package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;

/**
 * What is known of a document before it lies in the vault.
 *
 * @param employer whose document it is; every read is scoped by it
 * @param title a neutral name, also the file name of a download
 * @param scan OWN for what the portal made itself
 */
public record NewDocument(
        EmployerId employer,
        DocumentKind kind,
        DocumentSubject subject,
        String title,
        String contentType,
        UserId createdBy,
        ScanStatus scan) {
    public static final String PDF = "application/pdf";

    public static NewDocument pdf(
            EmployerId employer, DocumentKind kind, DocumentSubject subject, String title, UserId createdBy) {
        return new NewDocument(employer, kind, subject, title, PDF, createdBy, ScanStatus.OWN);
    }

    /** The same with what the virus scanner said of it: for what somebody sent. */
    public NewDocument scanned(ScanStatus outcome) {
        return new NewDocument(employer, kind, subject, title, contentType, createdBy, outcome);
    }

    public NewDocument {
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("A document's title has 1 to 200 characters");
        }
    }
}
