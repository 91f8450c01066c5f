package nl.werkzaak.tweedespoor.report;

import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.Issue;
import nl.werkzaak.tweedespoor.document.IssueRule;
import nl.werkzaak.tweedespoor.document.IssueStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What anybody who holds a report may learn of it: it is issued when it is released, and never before. */
@Component
class ReportIssues implements IssueRule {
    private final JdbcClient jdbc;

    ReportIssues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentSubject.Kind kind() {
        return DocumentSubject.Kind.REPORT;
    }

    @Override
    public Issue issue(UUID subject, @Nullable DocumentId document) {
        return jdbc.sql("SELECT status FROM progress_report WHERE id = ?")
                .param(subject)
                .query(ReportStatus.class)
                .optional()
                .map(status -> Issue.of(of(status)))
                .orElse(Issue.UNKNOWN);
    }

    static IssueStatus of(ReportStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, EMPLOYEE_REVIEW, RETURNED -> IssueStatus.UNKNOWN;
            case RELEASED -> IssueStatus.ISSUED;
            case SUPERSEDED -> IssueStatus.SUPERSEDED;
            case WITHDRAWN -> IssueStatus.WITHDRAWN;
        };
    }
}
