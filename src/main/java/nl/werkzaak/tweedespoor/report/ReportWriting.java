package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.report.WritingPage.Previous;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a progress report in the portal; handing it in makes a sealed PDF that goes the same way as an upload. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class ReportWriting {
    private final ReportRepository reports;
    private final ReportQueries queries;
    private final ReportTexts texts;
    private final ReportPapers papers;
    private final ReportProposal proposal;
    private final MedicalWords words;
    private final Trajectories trajectories;
    private final CaseFiles files;
    private final TrajectoryCare care;
    private final Releasing releasing;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    ReportWriting(
            ReportRepository reports,
            ReportQueries queries,
            ReportTexts texts,
            ReportPapers papers,
            ReportProposal proposal,
            MedicalWords words,
            Trajectories trajectories,
            CaseFiles files,
            TrajectoryCare care,
            Releasing releasing,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.texts = texts;
        this.papers = papers;
        this.proposal = proposal;
        this.words = words;
        this.trajectories = trajectories;
        this.files = files;
        this.care = care;
        this.releasing = releasing;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was written so far; else the words of a returned report; else a proposal from the case file. */
    @Transactional(readOnly = true)
    public WritingPage open(TrajectoryId id) {
        var row = running(id);
        var before = queries.all(id).stream()
                .filter(report -> report.kind() == ReportKind.PROGRESS && report.status() != ReportStatus.DRAFT)
                .max(Comparator.comparing(report -> Objects.requireNonNull(report.submittedAt())));
        var draft = texts.draft(id, ReportKind.PROGRESS, ProgressText.class);
        var text = draft.map(ReportTexts.Stored::text)
                .orElseGet(() -> before.filter(report -> report.status() == ReportStatus.RETURNED)
                        .flatMap(this::textOf)
                        .orElseGet(() -> proposal.of(row, files.of(row), today())));
        return new WritingPage(
                row,
                text,
                draft.map(ReportTexts.Stored::version).orElse(0L),
                draft.map(ReportTexts.Stored::changedAt).orElse(null),
                before.map(report -> new Previous(report, textOf(report))));
    }

    /** @return the version to save on top of next time */
    public long save(TrajectoryId id, ProgressText text, long version) {
        running(id);
        return texts.save(
                id,
                ReportKind.PROGRESS,
                text.guarded(),
                version,
                actor.require().id());
    }

    /** Words to think twice about before handing in. */
    @Transactional(readOnly = true)
    public List<String> medicalWords(ProgressText text) {
        return words.in(text.texts().toArray(String[]::new));
    }

    public ReportId submit(TrajectoryId id, ProgressText text) {
        var row = running(id);
        text.guarded().requireWhole();
        var now = clock.instant();
        var report = reports.findByUnderWayFor(id.value())
                .orElseGet(() -> new Report(id, row.employer(), actor.require().id(), now));
        report.type(text.form(), now);
        report.period().requirePast(today());
        reports.saveAndFlush(report);
        report.submit(papers.progress(report, row, text), today(), now);
        reports.saveAndFlush(report);
        texts.keep(report.id(), text);
        texts.forget(id, ReportKind.PROGRESS);
        care.reported(id, Objects.requireNonNull(text.until()));
        audit.record(AuditEvent.of("report.submitted", "REPORT", report.id().value())
                .employer(report.employer())
                .detail("written", true)
                .detail("warned", medicalWords(text).size()));
        releasing.open(report, row);
        return report.id();
    }

    private Optional<ProgressText> textOf(ReportRow report) {
        return texts.of(report.id().value(), ProgressText.class);
    }

    private TrajectoryRow running(TrajectoryId id) {
        var row = trajectories.requireOwnCase(id);
        if (!row.allows(TrajectoryAction.REPORT)) {
            throw new Refusal("report.refusal.notRunning");
        }
        return row;
    }

    private LocalDate today() {
        return Zones.today(clock);
    }
}
