package nl.werkzaak.tweedespoor.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index of an invented bundle: two papers, one with the employee's remark, and what is still missing. */
@Component
class SampleDossierIndex implements SampleDocument {
    private static final UUID ANY = UUID.fromString("0197c0de-0000-7000-8000-000000000005");

    private final Texts texts;

    SampleDossierIndex(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "dossier-inhoud";
    }

    @Override
    public PdfDocument document() {
        return new DossierIndex(texts, LocalDate.of(2026, 9, 21))
                .of(
                        new DossierIndex.Of("A. de Wit (P-101)", "Bakkerij De Gouden Korst", "Basis"),
                        List.of(
                                paper("Voortgangsverslag tot en met 12 juli 2026", "01-voortgangsverslag.pdf", 2, null),
                                paper(
                                        "Inzetbaarheidsadvies van 14 september 2026",
                                        "02-inzetbaarheidsadvies.pdf",
                                        1,
                                        "Ik werk liever in de ochtend.")),
                        List.of(
                                new DossierItem("intake", true),
                                new DossierItem("noGaps", false),
                                new DossierItem("outcome", false)));
    }

    private static Dossier.Paper paper(String title, String file, int version, @Nullable String remark) {
        var row = new DocumentRow(
                new DocumentId(ANY),
                new EmployerId(ANY),
                DocumentKind.PROGRESS_REPORT,
                DocumentSubject.of(new ReportId(ANY)),
                title,
                NewDocument.PDF,
                60_000,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                new UserId(ANY),
                Instant.parse("2026-09-14T09:00:00Z"),
                ScanStatus.OWN);
        return new Dossier.Paper(row, file, version, remark);
    }
}
