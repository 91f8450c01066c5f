package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.ReportProgress;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing an employability advice; handing it in makes a numbered, sealed PDF and asks a second coach to read it. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class AdviceWriting {
    private final ReportRepository reports;
    private final ReportQueries queries;
    private final ReportTexts drafts;
    private final ReportPapers papers;
    private final SecondReviewBook reviews;
    private final MedicalWords words;
    private final Coaches coaches;
    private final Trajectories trajectories;
    private final ReportProgress progress;
    private final Texts texts;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    AdviceWriting(
            ReportRepository reports,
            ReportQueries queries,
            ReportTexts drafts,
            ReportPapers papers,
            SecondReviewBook reviews,
            MedicalWords words,
            Coaches coaches,
            Trajectories trajectories,
            ReportProgress progress,
            Texts texts,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.drafts = drafts;
        this.papers = papers;
        this.reviews = reviews;
        this.words = words;
        this.coaches = coaches;
        this.trajectories = trajectories;
        this.progress = progress;
        this.texts = texts;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was written so far; else the words of an advice that was given back. */
    @Transactional(readOnly = true)
    public AdvicePage open(TrajectoryId id) {
        var row = running(id);
        var draft = drafts.draft(id, ReportKind.ADVICE, AdviceText.class);
        var before = queries.all(id).stream()
                .filter(report -> report.kind() == ReportKind.ADVICE && report.status() == ReportStatus.RETURNED)
                .max(Comparator.comparing(report -> Objects.requireNonNull(report.submittedAt())));
        var text = draft.map(ReportTexts.Stored::text)
                .or(() -> before.flatMap(report -> drafts.of(report.id().value(), AdviceText.class)))
                .orElseGet(AdviceText::empty);
        return new AdvicePage(
                row,
                text,
                draft.map(ReportTexts.Stored::version).orElse(0L),
                draft.map(ReportTexts.Stored::changedAt).orElse(null),
                colleagues(row),
                before.map(ReportRow::endReason).orElse(null));
    }

    /** @return the version to save on top of next time */
    public long save(TrajectoryId id, AdviceText text, long version) {
        running(id);
        return drafts.save(
                id, ReportKind.ADVICE, text.guarded(), version, actor.require().id());
    }

    /** Words to think twice about before handing in. */
    @Transactional(readOnly = true)
    public List<String> medicalWords(AdviceText text) {
        return words.in(text.texts().toArray(String[]::new));
    }

    /** @param reviewer another coach, who reads it before anybody else */
    public ReportId submit(TrajectoryId id, AdviceText text, Optional<CoachId> reviewer) {
        var row = running(id);
        AdviceRules.requireWhole(text.guarded(), today());
        var second = reviewer.filter(coach ->
                        colleagues(row).stream().anyMatch(other -> other.id().equals(coach)))
                .orElseThrow(() -> new Refusal("report.advice.refusal.reviewer").at("reviewer"));
        var report = started(row, text);
        report.submit(papers.advice(report, row, text), today(), clock.instant());
        reports.saveAndFlush(report);
        drafts.keep(report.id(), text);
        drafts.forget(id, ReportKind.ADVICE);
        reviews.ask(report.id(), second);
        progress.moved(id, ReportPhase.SECOND_REVIEW);
        audit.record(AuditEvent.of("report.submitted", "REPORT", report.id().value())
                .employer(report.employer())
                .detail("kind", ReportKind.ADVICE)
                .detail("warned", medicalWords(text).size()));
        return report.id();
    }

    /** One report is under way at a time; a draft of an upload gives way no more than any other. */
    private Report started(TrajectoryRow row, AdviceText text) {
        if (reports.findByUnderWayFor(row.id().value()).isPresent()) {
            throw new Refusal("report.advice.refusal.otherReport");
        }
        var by = actor.require().id();
        var report = new Report(ReportKind.ADVICE, row.id(), row.employer(), by, clock.instant());
        var outcome = Objects.requireNonNull(text.outcome());
        var summary = texts.get(Texts.DUTCH, "trajectory.outcome." + outcome);
        var started = row.dates().started();
        report.type(new ReportForm(started == null ? row.startWeek() : started, today(), summary), clock.instant());
        report.period().requirePast(today());
        return reports.saveAndFlush(report);
    }

    /** Neither the coach of the case nor who writes in that coach's absence. */
    private List<CoachRow> colleagues(TrajectoryRow row) {
        return coaches.all().stream()
                .filter(coach -> coach.user() != null && !coach.id().equals(row.coach()))
                .filter(coach -> !actor.require().id().equals(coach.user()))
                .toList();
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
