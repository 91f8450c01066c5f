package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPage;

/** The way of the report that is under way: seen by the employee, then released or given back. */
class ReportActions extends Div {
    private final transient ReportDesk desk;
    private final LocalDate today;
    private final transient Runnable done;
    private final Div message = new Div();

    ReportActions(TrajectoryPage page, ReportDesk desk, LocalDate today, Runnable done) {
        this.desk = desk;
        this.today = today;
        this.done = done;
        addClassName("form");
        add(message);
        page.reports().stream()
                .filter(report -> report.status().isUnderWay() && report.status() != ReportStatus.DRAFT)
                .filter(report -> page.row().reportPhase() != ReportPhase.SECOND_REVIEW)
                .findFirst()
                .ifPresentOrElse(report -> add(step(report)), () -> setVisible(false));
    }

    private Component step(ReportRow report) {
        return report.status() == ReportStatus.SUBMITTED
                ? seen(report)
                : report.isOpenToEmployee() ? waiting(report) : release(report);
    }

    private Component seen(ReportRow report) {
        var day = new DateField(getTranslation("workspace.seen.day"));
        day.setValue(today);
        day.setMax(today);
        var remark = new GuardedTextArea(getTranslation("workspace.seen.remark"));
        remark.setHelperText(getTranslation("workspace.seen.remark.help"));
        remark.setMaxLength(1000);
        remark.setWidthFull();
        var button = new Button(
                getTranslation("workspace.seen.save"),
                click -> run(Map.of("seenOn", day, "remark", remark), () -> {
                    if (day.isEmpty()) {
                        throw new Refusal("shared.required").at("seenOn");
                    }
                    desk.showEmployee(report.id(), day.getValue(), remark.getValue());
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(new Paragraph(getTranslation("workspace.seen.why")), day, remark, button);
        form.addClassName("form");
        return form;
    }

    /** Nothing to do but wait; it is released by itself. */
    private Component waiting(ReportRow report) {
        var until = LocalDate.ofInstant(java.util.Objects.requireNonNull(report.reviewUntil()), Zones.AMSTERDAM);
        var form = new Div(
                new Paragraph(getTranslation("workspace.waiting.why", Formats.date(until, getLocale()))),
                new Details(getTranslation("workspace.waiting.mistake"), giveBack(report)));
        form.addClassName("form");
        return form;
    }

    private Component release(ReportRow report) {
        var seen = report.seenOn();
        var text = seen == null ? "" : getTranslation("workspace.release.why", Formats.date(seen, getLocale()));
        var button = new Button(
                getTranslation("workspace.release"), click -> run(Map.of(), () -> desk.release(report.id())));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(new Paragraph(text));
        if (report.seenRemark() != null) {
            form.add(Notice.info(report.seenRemark()).title(getTranslation("workspace.seen.remark")));
        }
        form.add(button, new Details(getTranslation("workspace.giveBack.open"), giveBack(report)));
        form.addClassName("form");
        return form;
    }

    private Component giveBack(ReportRow report) {
        var reason = new GuardedTextArea(getTranslation("workspace.giveBack.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        var button = new Button(
                getTranslation("workspace.giveBack"),
                click -> run(Map.of("reason", reason), () -> desk.giveBack(report.id(), reason.getValue())));
        var form = new Div(reason, button);
        form.addClassName("form");
        return form;
    }

    private void run(Map<String, ? extends HasValidation> fields, Runnable verb) {
        message.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            verb.run();
            TypedText.forget(UI.getCurrent());
            done.run();
        } catch (Refusal refusal) {
            var text = getTranslation(refusal.key(), refusal.args());
            var field = refusal.field().map(fields::get).orElse(null);
            if (field == null) {
                message.add(Notice.error(text));
            } else {
                field.setErrorMessage(text);
                field.setInvalid(true);
            }
        }
    }
}
