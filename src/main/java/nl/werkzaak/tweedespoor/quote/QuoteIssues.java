package nl.werkzaak.tweedespoor.quote;

import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.Issue;
import nl.werkzaak.tweedespoor.document.IssueRule;
import nl.werkzaak.tweedespoor.document.IssueStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What anybody who holds a quote may learn of it; what its receiver answered is nobody else's business. */
@Component
class QuoteIssues implements IssueRule {
    private final JdbcClient jdbc;

    QuoteIssues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentSubject.Kind kind() {
        return DocumentSubject.Kind.QUOTE;
    }

    @Override
    public Issue issue(UUID subject, @Nullable DocumentId document) {
        return jdbc.sql("SELECT status FROM quote WHERE id = ?")
                .param(subject)
                .query(QuoteStatus.class)
                .optional()
                .map(status -> Issue.of(of(status)))
                .orElse(Issue.UNKNOWN);
    }

    static IssueStatus of(QuoteStatus status) {
        return switch (status) {
            case DRAFT -> IssueStatus.UNKNOWN;
            case SENT, ACCEPTED, DECLINED, EXPIRED -> IssueStatus.ISSUED;
            case WITHDRAWN -> IssueStatus.WITHDRAWN;
            case SUPERSEDED -> IssueStatus.SUPERSEDED;
        };
    }
}
