package nl.werkzaak.tweedespoor.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.CheckedUpload;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** Puts report documents into the vault under a title that says the period and nothing else. */
@Component
class ReportFiles {
    private final Vault vault;
    private final Texts texts;

    ReportFiles(Vault vault, Texts texts) {
        this.vault = vault;
        this.texts = texts;
    }

    DocumentId store(Report report, UserId coach, CheckedUpload upload) throws IOException {
        LocalDate until = Objects.requireNonNull(report.period().until());
        var title = texts.get(Texts.DUTCH, "report.document.title", Formats.date(until, Texts.DUTCH));
        var document = NewDocument.pdf(
                report.employer(), DocumentKind.PROGRESS_REPORT, DocumentSubject.of(report.id()), title, coach);
        return vault.store(document, upload);
    }
}
