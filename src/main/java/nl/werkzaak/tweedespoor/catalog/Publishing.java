package nl.werkzaak.tweedespoor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.ApprovalStep;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.internal.PackageVersionRepository;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** Offers a draft once a second person has let it pass, in place of the version that was offered before. */
@Component
class Publishing implements ApprovalStep {
    private final PackageVersionRepository versions;
    private final VersionPreviews previews;
    private final AuditTrail audit;
    private final Texts texts;

    Publishing(PackageVersionRepository versions, VersionPreviews previews, AuditTrail audit, Texts texts) {
        this.versions = versions;
        this.previews = previews;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.PACKAGE_VERSION;
    }

    @Override
    public List<ApprovalFact> facts(ApprovalRow row, Locale locale) {
        var preview = previews.preview(new PackageVersionId(row.subject()));
        var facts = new ArrayList<>(new MarginFacts(texts, locale).of(preview.margin()));
        preview.differences(locale)
                .forEach(difference ->
                        facts.add(new ApprovalFact(texts.get(locale, difference.label()), words(difference, locale))));
        return facts;
    }

    private String words(Difference difference, Locale locale) {
        if (difference.before().isEmpty()) {
            return texts.get(locale, "catalog.difference.new", difference.after());
        }
        return difference.after().isEmpty()
                ? texts.get(locale, "catalog.difference.gone", difference.before())
                : texts.get(locale, "catalog.difference.changed", difference.before(), difference.after());
    }

    @Override
    public void onApproved(ApprovalRow row) {
        var draft = new PackageVersionId(row.subject());
        var siblings = versions.siblings(draft.value());
        var version = siblings.stream()
                .filter(each -> each.id().equals(draft))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (version.version() != row.subjectVersion()) {
            throw new Refusal("catalog.version.changed");
        }
        version.publish();
        siblings.stream()
                .filter(each -> !each.id().equals(draft) && each.status() == VersionStatus.PUBLISHED)
                .forEach(PackageVersion::retire);
        audit.record(AuditEvent.of("catalog.version-published", "package-version", draft.value()));
    }
}
