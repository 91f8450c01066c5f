package nl.werkzaak.tweedespoor.workspace;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.report.Reports;
import nl.werkzaak.tweedespoor.report.ReviewAnswer;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the bundle for the UWV file: released papers only, and of those what the reader may open. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'COACH')")
public class Dossiers {
    private final TrajectoryPages pages;
    private final Reports reports;
    private final Vault vault;
    private final DocumentAccess access;
    private final TaggedPdf pdf;
    private final Seal seal;
    private final Texts texts;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    Dossiers(
            TrajectoryPages pages,
            Reports reports,
            Vault vault,
            DocumentAccess access,
            TaggedPdf pdf,
            Seal seal,
            Texts texts,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.pages = pages;
        this.reports = reports;
        this.vault = vault;
        this.access = access;
        this.pdf = pdf;
        this.seal = seal;
        this.texts = texts;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws nl.werkzaak.tweedespoor.shared.NotFound unless it is the current user's */
    public Dossier of(TrajectoryId id) {
        var page = pages.of(id);
        var today = Zones.today(clock);
        var papers = papers(page);
        var items = DossierCheck.of(page.row(), page.file(), page.timeline(), page.reports(), today);
        var index = new DossierIndex(texts, today).of(DossierIndex.Of.row(page.row()), papers, items);
        return new Dossier(page.row(), sealed(index), papers);
    }

    private byte[] sealed(PdfDocument index) {
        var request = new SealRequest(index.meta().author(), index.meta().kind(), clock.instant(), null);
        return seal.seal(pdf.bytes(index), request);
    }

    /** Handing out a bundle is reading each of its papers; recorded whether or not the download is finished. */
    public void recordReading(Dossier dossier) {
        var row = dossier.row();
        audit.recordSeparately(
                AuditEvent.of("dossier.read", "TRAJECTORY", row.id().value())
                        .employer(row.employer())
                        .detail("papers", dossier.papers().size()));
        dossier.papers()
                .forEach(paper -> audit.recordSeparately(AuditEvent.of(
                                "document.read",
                                "document",
                                paper.document().id().value())
                        .employer(row.employer())
                        .detail("kind", paper.document().kind())
                        .detail("bundle", true)));
    }

    private List<Dossier.Paper> papers(TrajectoryPage page) {
        var papers = new ArrayList<Dossier.Paper>();
        AgreementRow agreement = page.agreement();
        if (agreement != null && agreement.document() != null) {
            add(papers, agreement.document(), 1, null);
        }
        Map<ReportId, Integer> versions = reports.versions(page.row());
        page.reports().reversed().stream()
                .filter(report -> report.status() == ReportStatus.RELEASED)
                .forEach(report -> add(papers, report, versions.getOrDefault(report.id(), 1)));
        return papers;
    }

    private void add(List<Dossier.Paper> papers, ReportRow report, int version) {
        if (report.document() != null) {
            var remark = report.answer() == ReviewAnswer.ATTACHED ? report.seenRemark() : null;
            add(papers, report.document(), version, remark);
        }
    }

    private void add(List<Dossier.Paper> papers, DocumentId document, int version, @Nullable String remark) {
        var row = vault.row(document);
        if (access.mayRead(actor.require(), row)) {
            papers.add(new Dossier.Paper(row, filename(papers.size() + 1, row), version, remark));
        }
    }

    /** In the order of the index, in letters that every unpacker knows. */
    private static String filename(int number, DocumentRow row) {
        var plain = Normalizer.normalize(row.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%02d-%s.pdf".formatted(number, plain);
    }
}
