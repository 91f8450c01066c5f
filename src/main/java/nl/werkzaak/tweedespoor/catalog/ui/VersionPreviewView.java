package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.CatalogPaths;
import nl.werkzaak.tweedespoor.catalog.VersionPreviews;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** What a second person looks at before a version is offered: contents, what changes, and the margin. */
@Route(CatalogPaths.PREVIEW)
@RolesAllowed({"SALES", "ADMIN"})
class VersionPreviewView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VersionPreviews previews;
    private final transient Approvals approvals;
    private String title = "";

    VersionPreviewView(VersionPreviews previews, Approvals approvals) {
        this.previews = previews;
        this.approvals = approvals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PackageVersionId.of(event.getRouteParameters().get("version").orElse(""));
        var preview = previews.preview(id);
        title = getTranslation(
                "catalog.version.title", preview.row().name(), preview.row().number());
        removeAll();
        add(
                new PageHeader(title, getTranslation("catalog.preview.why")),
                VersionBadge.of(preview.row().status()));
        approvals.latest(ApprovalKind.PACKAGE_VERSION, id.value()).ifPresent(asked -> add(QuestionNotice.of(asked)));
        add(
                new MarginCard(preview.contents().costs(), preview.rates(), preview.tariff()),
                new DifferenceCard(preview),
                new ContentsPreview(preview.contents(), preview.addOns()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
