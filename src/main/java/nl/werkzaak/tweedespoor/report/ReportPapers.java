package nl.werkzaak.tweedespoor.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.werkzaak.tweedespoor.agreement.LegalData;
import nl.werkzaak.tweedespoor.agreement.WerkzaakParty;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.document.DocumentNumbers;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.stereotype.Component;

/** Makes the document of a report that was written here: numbered, sealed and laid into the vault in one transaction. */
@Component
class ReportPapers {
    private final Texts texts;
    private final DocumentNumbers numbers;
    private final WerkzaakParty party;
    private final Coaches coaches;
    private final TaggedPdf pdf;
    private final Seal seal;
    private final Vault vault;
    private final CurrentActor actor;
    private final Clock clock;

    ReportPapers(
            Texts texts,
            DocumentNumbers numbers,
            WerkzaakParty party,
            Coaches coaches,
            TaggedPdf pdf,
            Seal seal,
            Vault vault,
            CurrentActor actor,
            Clock clock) {
        this.texts = texts;
        this.numbers = numbers;
        this.party = party;
        this.coaches = coaches;
        this.pdf = pdf;
        this.seal = seal;
        this.vault = vault;
        this.actor = actor;
        this.clock = clock;
    }

    DocumentId progress(Report report, TrajectoryRow row, ProgressText text) {
        return store(report, ProgressDocument.of(texts, text, head(report, row)));
    }

    DocumentId advice(Report report, TrajectoryRow row, AdviceText text) {
        return store(report, AdviceDocument.of(texts, text, head(report, row)));
    }

    /** Numbers are given here, at issue. */
    ReportHead head(Report report, TrajectoryRow row) {
        var number = numbers.next(report.kind().series(), DocumentSubject.of(report.id()));
        return new ReportHead(
                row.employeeReference(),
                row.employerName(),
                row.packageName(),
                coaches.find(row.coach()).name(),
                number.number(),
                number.verificationCode(),
                Zones.today(clock),
                party.legalData().map(LegalData::name).orElse(texts.get(Texts.DUTCH, "report.pdf.author")));
    }

    DocumentId store(Report report, PdfDocument document) {
        var request = new SealRequest(document.meta().author(), document.meta().kind(), clock.instant(), null);
        var bytes = seal.seal(pdf.bytes(document), request);
        LocalDate until = Objects.requireNonNull(report.period().until());
        var title = texts.get(Texts.DUTCH, report.kind().titleKey(), Formats.date(until, Texts.DUTCH));
        var stored = NewDocument.pdf(
                report.employer(),
                report.kind().document(),
                DocumentSubject.of(report.id()),
                title,
                actor.require().id());
        try {
            return vault.store(stored, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
