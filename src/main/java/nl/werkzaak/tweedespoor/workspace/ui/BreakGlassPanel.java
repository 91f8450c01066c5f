package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.werkzaak.tweedespoor.report.BreakGlass;
import nl.werkzaak.tweedespoor.report.BreakGlassReason;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** Lets the admin read one report after giving a reason, and says who will know. */
class BreakGlassPanel extends Div {
    private final ReportRow report;
    private final transient BreakGlass breakGlass;
    private final transient Runnable done;
    private final Choice<BreakGlassReason> reason = new Choice<>(
            getTranslation("workspace.breakGlass.reason"),
            List.of(BreakGlassReason.values()),
            each -> getTranslation(each.key()),
            getTranslation("shared.required"));
    private final GuardedTextArea words = new GuardedTextArea(getTranslation("workspace.breakGlass.words"));
    private final Div content = new Div();

    /** @param open what was opened before and still is */
    BreakGlassPanel(
            ReportRow report,
            BreakGlass.@Nullable Open open,
            BreakGlass breakGlass,
            Downloads downloads,
            Runnable done) {
        this.report = report;
        this.breakGlass = breakGlass;
        this.done = done;
        if (open == null) {
            var details = new NativeDetails(UI.getCurrent().getTranslation("workspace.breakGlass"), content);
            details.addToggleListener(toggle -> fill());
            add(details);
        } else {
            var until = Formats.dateTime(open.until(), getLocale());
            var title = getTranslation(
                    report.kind().titleKey(), report.until() == null ? "" : Formats.date(report.until(), getLocale()));
            add(Notice.warning(getTranslation("workspace.breakGlass.open", until))
                    .with(downloads.actions(report, open.document(), title)));
        }
    }

    private void fill() {
        if (content.getComponentCount() > 0) {
            return;
        }
        content.addClassName("form");
        words.setMaxLength(BreakGlass.LONGEST);
        words.setHelperText(getTranslation("workspace.breakGlass.words.help"));
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        var button = new Button(getTranslation("workspace.breakGlass.do"), click -> open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        content.add(new Paragraph(getTranslation("workspace.breakGlass.why")), reason, words, button);
    }

    private void open() {
        if (!reason.passes()) {
            return;
        }
        if (!words.passes()) {
            words.focus();
            return;
        }
        try {
            breakGlass.open(report.id(), reason.getValue(), words.getValue());
            getUI().ifPresent(TypedText::forget);
            done.run();
        } catch (Refusal refusal) {
            words.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            words.setInvalid(true);
            words.focus();
        }
    }
}
