package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.report.ReportWriting;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The coach writes a report; every rest in typing keeps it, and handing in makes the PDF. */
@Route("traject/:trajectory/verslag/schrijven")
@RolesAllowed("COACH")
class ReportWriteView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReportWriting writing;
    private final transient Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedNote saved = new SavedNote();
    private final MedicalCheck warning = new MedicalCheck();
    private ProgressForm form;
    private TrajectoryId trajectory = TrajectoryId.next();
    private long version;

    ReportWriteView(ReportWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
        this.form = new ProgressForm();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trajectory =
                TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        var page = writing.open(trajectory);
        version = page.version();
        form = new ProgressForm();
        form.show(page.text());
        form.onTyped(this::keep);
        if (page.savedAt() != null) {
            saved.at(page.savedAt());
        }
        removeAll();
        var beside = new Div(whole(), new PreviousReport(page.previous()));
        beside.addClassName("beside");
        add(
                new Anchor("traject/" + trajectory, "← " + page.row().employeeReference()),
                new PageHeader(getPageTitle(), getTranslation("report.form.why")),
                errors,
                beside);
    }

    private Component whole() {
        var submit = new Button(getTranslation("report.form.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var upload = new Anchor("traject/" + trajectory + "/verslag", getTranslation("report.form.upload"));
        upload.addClassName("button-plain");
        var actions = new Div(submit, saved, upload);
        actions.addClassName("actions");
        var whole = new Div(form, warning, actions);
        whole.addClassName("stack");
        return whole;
    }

    private void keep(Component changed) {
        try {
            version = writing.save(trajectory, form.typed(), version);
            saved.at(clock.instant());
            TypedText.saved(changed);
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void submit() {
        errors.clear();
        form.fields().values().forEach(field -> field.setInvalid(false));
        warning.pass(writing.medicalWords(form.typed()), form::focus, this::handIn);
    }

    private void handIn() {
        try {
            writing.submit(trajectory, form.typed());
        } catch (Refusal refusal) {
            show(refusal);
            return;
        }
        TypedText.forget(UI.getCurrent());
        UI.getCurrent().navigate("traject/" + trajectory);
    }

    private void show(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.args());
        HasValidation field = refusal.field().map(form.fields()::get).orElse(null);
        if (field == null) {
            errors.clear();
            errors.addLine(text).takeFocus();
            return;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        errors.show(form.inOrder());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.write.title");
    }
}
