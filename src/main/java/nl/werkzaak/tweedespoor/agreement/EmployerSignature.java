package nl.werkzaak.tweedespoor.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** The concluding signature as it is kept: who, how and when, and the sealed bytes that carry it. */
@Embeddable
class EmployerSignature {
    @Column(name = "signed_by")
    private UUID by;

    @Enumerated(EnumType.STRING)
    @Column(name = "signed_manner")
    private SignatureManner manner;

    @Column(name = "signed_drawing")
    private @Nullable String drawing;

    @Column(name = "signed_name")
    private String name;

    @Column(name = "signed_account")
    private String account;

    @Column(name = "signed_at")
    private Instant at;

    @Column(name = "signed_document")
    private UUID document;

    @Column(name = "signed_sha256")
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected EmployerSignature() {}

    EmployerSignature(UserId by, Evidence evidence, DocumentId document, String sha256) {
        this.by = by.value();
        this.manner = evidence.manner();
        this.drawing = evidence.drawing() == null ? null : evidence.drawing().text();
        this.name = evidence.name();
        this.account = evidence.accountName();
        this.at = evidence.at();
        this.document = document.value();
        this.sha256 = sha256;
    }

    String name() {
        return name;
    }

    Instant at() {
        return at;
    }

    DocumentId document() {
        return new DocumentId(document);
    }
}
