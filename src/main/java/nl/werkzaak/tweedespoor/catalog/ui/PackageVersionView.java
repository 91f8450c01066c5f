package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.catalog.CatalogPaths;
import nl.werkzaak.tweedespoor.catalog.PackageVersionRow;
import nl.werkzaak.tweedespoor.catalog.PackageVersions;
import nl.werkzaak.tweedespoor.catalog.VersionPreviews;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** One version of a package: a draft is written and looked at before it is offered; an offered one stays as it is. */
@Route(CatalogPaths.VERSION)
@RolesAllowed("ADMIN")
class PackageVersionView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PARAMETER = "version";

    private final transient PackageVersions versions;
    private final transient VersionPreviews previews;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div message = new Div();
    private PackageVersionId id = PackageVersionId.next();
    private String title = "";

    PackageVersionView(PackageVersions versions, VersionPreviews previews) {
        this.versions = versions;
        this.previews = previews;
        message.getElement().setAttribute("aria-live", "polite");
    }

    static RouteParameters parameters(PackageVersionId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PackageVersionId.of(event.getRouteParameters().get(PARAMETER).orElse(""));
        message.removeAll();
        show();
    }

    private void show() {
        var row = versions.row(id);
        title = getTranslation("catalog.version.title", row.name(), row.number());
        summary.clear();
        removeAll();
        add(
                new PageHeader(title, getTranslation("catalog.version.why." + row.status()))
                        .breadcrumb(getTranslation("catalog.admin.title"), PackagesView.class),
                VersionBadge.of(row.status()),
                summary,
                message);
        var preview = previews.preview(id);
        versions.asked(id).filter(asked -> row.mayChange()).ifPresent(asked -> add(question(asked)));
        if (row.mayChange()) {
            var fields = new ContentsFields(preview.contents(), preview.addOns());
            var asSaved = new Paragraph(getTranslation("catalog.version.asSaved"));
            asSaved.addClassName("quiet");
            add(fields, draftActions(fields), asSaved);
        }
        add(
                new MarginCard(preview.contents().costs(), preview.rates(), preview.tariff()),
                new DifferenceCard(preview),
                new ContentsPreview(preview.contents(), preview.addOns()));
        if (!row.mayChange()) {
            add(keptActions(row));
        }
    }

    private Div question(ApprovalRow asked) {
        var question = new Div(QuestionNotice.of(asked));
        if (asked.isOpen()) {
            question.add(actions(new Button(
                    getTranslation("catalog.asked.takeBack"),
                    click -> change(() -> versions.takeBack(id), "catalog.asked.takenBack"))));
        }
        return question;
    }

    private Div draftActions(ContentsFields fields) {
        var save = new Button(getTranslation("catalog.version.save"), click -> {
            if (save(fields)) {
                say("catalog.version.saved");
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var publish = new Button(getTranslation("catalog.version.submit"), click -> askPublish(fields));
        return actions(save, publish);
    }

    private Div keptActions(PackageVersionRow row) {
        var copy = new Button(getTranslation("catalog.version.copy"), click -> {
            var draft = versions.copy(id);
            UI.getCurrent().navigate(PackageVersionView.class, parameters(draft));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = actions(copy);
        if (row.mayRetire()) {
            actions.add(new Button(getTranslation("catalog.version.retire"), click -> askRetire()));
        }
        return actions;
    }

    private boolean save(ContentsFields fields) {
        summary.clear();
        message.removeAll();
        try {
            versions.change(id, fields.read());
            TypedText.forget(UI.getCurrent());
            show();
            return true;
        } catch (Refusal refusal) {
            fields.refuse(refusal, summary);
            summary.takeFocus();
            return false;
        }
    }

    private void askPublish(ContentsFields fields) {
        if (!save(fields)) {
            return;
        }
        new SubmitDialog(previews.preview(id).margin(), reason -> {
                    versions.submit(id, reason);
                    show();
                    say("catalog.version.submitted");
                })
                .open();
    }

    private void askRetire() {
        ConfirmDialog.danger(
                getTranslation("catalog.version.retire.sure"),
                getTranslation("catalog.version.retire.text"),
                getTranslation("catalog.version.retire"),
                () -> change(() -> versions.retire(id), "catalog.version.retired"));
    }

    private void change(Runnable verb, String said) {
        try {
            verb.run();
            show();
            say(said);
        } catch (Refusal refusal) {
            show();
            message.removeAll();
            message.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }

    private void say(String key) {
        message.removeAll();
        message.add(Notice.success(getTranslation(key)));
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
