package nl.werkzaak.tweedespoor.document;

import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.jspecify.annotations.Nullable;

/** What became of the documents of one kind of record: a bean in the module that owns them. Asked for anybody. */
public interface IssueRule {
    DocumentSubject.Kind kind();

    /** @param document one version of it; null when only its number is known */
    Issue issue(UUID subject, @Nullable DocumentId document);
}
