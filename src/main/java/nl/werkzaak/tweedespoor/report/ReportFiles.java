package nl.werkzaak.tweedespoor.report;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.werkzaak.tweedespoor.agreement.LegalData;
import nl.werkzaak.tweedespoor.agreement.WerkzaakParty;
import nl.werkzaak.tweedespoor.document.CheckedUpload;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** Seals uploaded reports and puts them into the vault, under a title that says the period and nothing else. */
@Component
class ReportFiles {
    private final Vault vault;
    private final Seal seal;
    private final WerkzaakParty party;
    private final Texts texts;
    private final Clock clock;

    ReportFiles(Vault vault, Seal seal, WerkzaakParty party, Texts texts, Clock clock) {
        this.vault = vault;
        this.seal = seal;
        this.party = party;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Seals it, before the transaction that stores it begins: an authority that is asked for the time may be slow.
     *
     * @throws Refusal at {@code file} when the PDF forbids that anything is added to it
     */
    CheckedUpload sealed(CheckedUpload upload) throws IOException {
        var author = party.legalData().map(LegalData::name).orElse(texts.get(Texts.DUTCH, "report.pdf.author"));
        var kind = texts.get(Texts.DUTCH, "report.pdf.kind");
        return seal.trySeal(upload, new SealRequest(author, kind, clock.instant(), null))
                .orElseThrow(() -> new Refusal("report.refusal.unsealable").at("file"));
    }

    DocumentId store(Report report, UserId coach, CheckedUpload sealed) throws IOException {
        LocalDate until = Objects.requireNonNull(report.period().until());
        var title = texts.get(Texts.DUTCH, "report.document.title", Formats.date(until, Texts.DUTCH));
        var document = NewDocument.pdf(
                report.employer(), DocumentKind.PROGRESS_REPORT, DocumentSubject.of(report.id()), title, coach);
        return vault.store(document, sealed);
    }
}
