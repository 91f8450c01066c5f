package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRequest;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.internal.ContentsRules;
import nl.werkzaak.tweedespoor.catalog.internal.ContentsStore;
import nl.werkzaak.tweedespoor.catalog.internal.CostReads;
import nl.werkzaak.tweedespoor.catalog.internal.PackageVersionRepository;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of packages: a change of contents is a new version, so that what was ordered stays what it was. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class PackageVersions {
    private final PackageVersionRepository versions;
    private final ContentsStore store;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final Approvals approvals;
    private final Texts texts;
    private final CostReads costs;
    private final Clock clock;

    PackageVersions(
            PackageVersionRepository versions,
            ContentsStore store,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentActor actors,
            Approvals approvals,
            Texts texts,
            CostReads costs,
            Clock clock) {
        this.versions = versions;
        this.store = store;
        this.jdbc = jdbc;
        this.audit = audit;
        this.actors = actors;
        this.approvals = approvals;
        this.texts = texts;
        this.costs = costs;
        this.clock = clock;
    }

    /** Every version of every package, the newest of each first. */
    @Transactional(readOnly = true)
    public List<PackageVersionRow> rows() {
        return store.rows();
    }

    @Transactional(readOnly = true)
    public PackageVersionRow row(PackageVersionId id) {
        return store.row(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public PackageContents contents(PackageVersionId id) {
        return store.contents(id).orElseThrow(NotFound::new);
    }

    /** What a version may offer beside itself. */
    @Transactional(readOnly = true)
    public List<AddOnRow> addOns() {
        return store.addOns();
    }

    /** By which the cost of a version counts today. */
    @Transactional(readOnly = true)
    public CostRates rates() {
        return costs.on(Zones.today(clock));
    }

    /**
     * Writes the contents of a draft.
     *
     * @throws Refusal at the field that is not right; without a field when it is no draft or was changed meanwhile
     */
    public void change(PackageVersionId draft, PackageContents contents) {
        actors.require();
        var row = row(draft);
        if (!row.mayChange()) {
            throw new Refusal("catalog.version.wrongStatus", row.status().name());
        }
        ContentsRules.check(contents);
        if (!store.write(draft, contents)) {
            throw new Refusal("catalog.version.changed");
        }
        approvals.withdraw(ApprovalKind.PACKAGE_VERSION, draft.value());
        audit.record(AuditEvent.of("catalog.version-changed", "package-version", draft.value()));
    }

    /** A draft with the contents of an earlier version. */
    public PackageVersionId copy(PackageVersionId earlier) {
        actors.require();
        var draft = PackageVersionId.next();
        var copied = jdbc.sql("""
                        INSERT INTO package_version (id, package_id, number, status, example, name_nl, name_en,
                            promise_nl, promise_en, weeks, coach_hours, intake_minutes, closing_minutes, placement_weeks,
                            materials_cents, version)
                        SELECT :draft, package_id,
                            (SELECT MAX(n.number) + 1 FROM package_version n WHERE n.package_id = e.package_id),
                            'DRAFT', example, name_nl, name_en, promise_nl, promise_en, weeks, coach_hours,
                            intake_minutes, closing_minutes, placement_weeks, materials_cents, 0
                        FROM package_version e WHERE e.id = :earlier
                        """)
                .param("draft", draft.value())
                .param("earlier", earlier.value())
                .update();
        if (copied == 0) {
            throw new NotFound();
        }
        jdbc.sql("""
                        INSERT INTO package_item (package_version_id, kind, position, text_nl, text_en)
                        SELECT :draft, kind, position, text_nl, text_en FROM package_item
                        WHERE package_version_id = :earlier
                        """)
                .param("draft", draft.value())
                .param("earlier", earlier.value())
                .update();
        jdbc.sql("INSERT INTO package_version_add_on SELECT :draft, add_on_id FROM package_version_add_on"
                        + " WHERE package_version_id = :earlier")
                .param("draft", draft.value())
                .param("earlier", earlier.value())
                .update();
        audit.record(AuditEvent.of("catalog.version-copied", "package-version", draft.value()));
        return draft;
    }

    /**
     * Asks a second person to let the draft be offered in place of the version before it.
     *
     * @throws Refusal when it is no draft, is asked about already, or the reason says nothing
     */
    public ApprovalId submit(PackageVersionId draft, String reason) {
        var row = row(draft);
        if (!row.mayChange()) {
            throw new Refusal("catalog.version.wrongStatus", row.status().name());
        }
        var contents = contents(draft);
        ContentsRules.check(contents);
        var title = texts.get(Texts.DUTCH, "catalog.version.title", row.name(), row.number());
        return approvals.ask(new ApprovalRequest(
                ApprovalKind.PACKAGE_VERSION,
                draft.value(),
                contents.version(),
                title,
                reason,
                CatalogPaths.preview(draft)));
    }

    /** The newest question about a draft, whatever its answer. */
    @Transactional(readOnly = true)
    public Optional<ApprovalRow> asked(PackageVersionId draft) {
        return approvals.latest(ApprovalKind.PACKAGE_VERSION, draft.value());
    }

    /** The draft is not for offering after all. */
    public void takeBack(PackageVersionId draft) {
        approvals.withdraw(ApprovalKind.PACKAGE_VERSION, draft.value());
    }

    /** Takes the package out of the catalogue; open orders keep it. */
    public void retire(PackageVersionId published) {
        actors.require();
        versions.siblings(published.value()).stream()
                .filter(each -> each.id().equals(published))
                .findFirst()
                .orElseThrow(NotFound::new)
                .retire();
        audit.record(AuditEvent.of("catalog.version-retired", "package-version", published.value()));
    }
}
