package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.Issue;
import nl.werkzaak.tweedespoor.document.Issue.Signer;
import nl.werkzaak.tweedespoor.document.Issue.SignerRole;
import nl.werkzaak.tweedespoor.document.IssueRule;
import nl.werkzaak.tweedespoor.document.IssueStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What anybody who holds an agreement may learn of it: who signed is who logged in for it, whatever name was typed. The
 * version that was offered gives way to the signed one.
 */
@Component
class AgreementIssues implements IssueRule {
    private final JdbcClient jdbc;

    AgreementIssues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            AgreementStatus status,
            @Nullable UUID offered,
            @Nullable String contractor,
            @Nullable LocalDateTime contractorAt,
            @Nullable String client,
            @Nullable LocalDateTime clientAt) {}

    @Override
    public DocumentSubject.Kind kind() {
        return DocumentSubject.Kind.AGREEMENT;
    }

    @Override
    public Issue issue(UUID subject, @Nullable DocumentId document) {
        return jdbc.sql("SELECT status, offered_document AS offered, werkzaak_signer AS contractor,"
                        + " werkzaak_signed_at AS contractor_at, COALESCE(signed_account, signed_name) AS client, signed_at AS client_at"
                        + " FROM agreement WHERE id = ?")
                .param(subject)
                .query(Row.class)
                .optional()
                .map(row -> issue(row, document))
                .orElse(Issue.UNKNOWN);
    }

    private static Issue issue(Row row, @Nullable DocumentId document) {
        var isOffer = document != null && document.value().equals(row.offered());
        var signers = new ArrayList<Signer>();
        if (row.contractor() != null && row.contractorAt() != null) {
            signers.add(new Signer(row.contractor(), SignerRole.CONTRACTOR, utc(row.contractorAt())));
        }
        if (!isOffer && row.client() != null && row.clientAt() != null) {
            signers.add(new Signer(row.client(), SignerRole.CLIENT, utc(row.clientAt())));
        }
        return new Issue(
                isOffer && row.status() == AgreementStatus.SIGNED ? IssueStatus.SUPERSEDED : of(row.status()), signers);
    }

    static IssueStatus of(AgreementStatus status) {
        return switch (status) {
            case PREPARED -> IssueStatus.UNKNOWN;
            case OFFERED, SIGNED -> IssueStatus.ISSUED;
            case SUPERSEDED -> IssueStatus.SUPERSEDED;
            case DECLINED, EXPIRED -> IssueStatus.WITHDRAWN;
        };
    }

    private static Instant utc(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }
}
