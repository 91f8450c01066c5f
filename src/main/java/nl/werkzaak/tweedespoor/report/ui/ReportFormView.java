package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportForm;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.FileField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** The coach hands in a report as PDF; what is typed is kept as a draft from the first word on. */
@Route("traject/:trajectory/verslag")
@RolesAllowed("COACH")
class ReportFormView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReportDesk desk;
    private final transient Trajectories trajectories;
    private final transient Clock clock;
    private final DateField from = new DateField(getTranslation("report.form.from"));
    private final DateField until = new DateField(getTranslation("report.form.until"));
    private final GuardedTextArea summary = new GuardedTextArea(getTranslation("report.form.summary"));
    /** Any type may be chosen: what may not come in is refused with the reason and what to do. */
    private final FileField file =
            new FileField(getTranslation("report.form.file"), "report.form.file", (int) UploadCheck.LARGEST);

    private final ErrorSummary errors = new ErrorSummary();
    private final Span saved = new Span();
    private TrajectoryId trajectory;

    ReportFormView(ReportDesk desk, Trajectories trajectories, Clock clock) {
        this.desk = desk;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trajectory =
                TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        var row = trajectories.requireOwnCase(trajectory);
        var form = desk.draft(trajectory).orElseGet(() -> proposal(row));
        from.setValue(form.from());
        until.setValue(form.until());
        summary.setValue(form.summary());
        removeAll();
        add(
                new Anchor("traject/" + trajectory, "← " + row.employeeReference()),
                new PageHeader(getPageTitle(), getTranslation("report.form.why")),
                errors,
                form());
    }

    /** The time since the last report, up to today. */
    private ReportForm proposal(TrajectoryRow row) {
        var base = row.dates().reportBase();
        var first = base == null ? row.startWeek() : base;
        return new ReportForm(first, Zones.today(clock), "");
    }

    private Component form() {
        summary.setHelperText(getTranslation("report.form.summary.help"));
        summary.setMaxLength(ReportForm.LONGEST_SUMMARY);
        summary.setMinRows(4);
        summary.setWidthFull();
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setValueChangeTimeout(400);
        TypedText.keep(summary, "summary");
        from.addValueChangeListener(change -> keep(change.isFromClient()));
        until.addValueChangeListener(change -> keep(change.isFromClient()));
        summary.addValueChangeListener(change -> keep(change.isFromClient()));
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("muted");
        var submit = new Button(getTranslation("report.form.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(submit, saved);
        actions.addClassName("actions");
        var form = new Div(from, until, summary, file, actions);
        form.addClassName("form");
        return form;
    }

    private void keep(boolean typed) {
        if (!typed) {
            return;
        }
        try {
            desk.save(trajectory, typed());
            saved.setText(getTranslation("report.form.saved", Formats.time(clock.instant())));
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void submit() {
        errors.clear();
        fields().values().forEach(field -> field.setInvalid(false));
        var chosen = file.chosen();
        if (chosen.isEmpty()) {
            show(new Refusal("report.refusal.fileMissing").at("file"));
            return;
        }
        try (var pdf = chosen.get().open()) {
            desk.submit(trajectory, typed(), pdf);
            TypedText.forget(UI.getCurrent());
            UI.getCurrent().navigate("traject/" + trajectory);
        } catch (Refusal refusal) {
            show(refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().map(fields()::get).orElse(null);
        if (field == null) {
            errors.clear();
            errors.addLine(text).takeFocus();
            return;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        errors.show(from, until, summary, file);
    }

    private Map<String, HasValidation> fields() {
        return Map.of("from", from, "until", until, "summary", summary, "file", file);
    }

    private ReportForm typed() {
        LocalDate first = from.getValue();
        return new ReportForm(first, until.getValue(), summary.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.form.title");
    }
}
