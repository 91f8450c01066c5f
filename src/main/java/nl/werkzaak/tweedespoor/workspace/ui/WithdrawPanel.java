package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.werkzaak.tweedespoor.report.ReadLog;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** Takes a released report back, with the list of who had opened it. */
class WithdrawPanel extends NativeDetails {
    private static final int LONGEST = 500;

    private final ReportRow report;
    private final transient ReportDesk desk;
    private final transient ReadLog reads;
    private final transient Runnable done;
    private final GuardedTextArea reason = new GuardedTextArea(getTranslation("workspace.withdraw.reason"));
    private final Div content = new Div();
    private final Div message = new Div();

    WithdrawPanel(ReportRow report, ReportDesk desk, ReadLog reads, Runnable done) {
        super(UI.getCurrent().getTranslation("workspace.withdraw.open"));
        this.report = report;
        this.desk = desk;
        this.reads = reads;
        this.done = done;
        content.addClassName("form");
        setContent(content);
        addToggleListener(toggle -> fill());
    }

    /** The trail is read when somebody looks, not with every page. */
    private void fill() {
        if (content.getComponentCount() > 0) {
            return;
        }
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var withdraw = new Button(getTranslation("workspace.withdraw"), click -> ask());
        withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
        content.add(new Paragraph(getTranslation("workspace.withdraw.why")), openings(), reason, message, withdraw);
    }

    private Component openings() {
        var lines = reads.of(List.of(report), 0);
        if (lines.isEmpty()) {
            return new Paragraph(getTranslation("workspace.withdraw.nobody"));
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(getTranslation(
                "workspace.withdraw.opened",
                line.name(),
                getTranslation("identity.role." + line.role()),
                Formats.dateTime(line.at(), getLocale())))));
        return new Div(new Paragraph(getTranslation("workspace.withdraw.who")), list);
    }

    private void ask() {
        if (!reason.passes()) {
            reason.focus();
            return;
        }
        ConfirmDialog.danger(
                getTranslation("workspace.withdraw"),
                getTranslation("workspace.withdraw.sure"),
                getTranslation("workspace.withdraw"),
                this::withdraw);
    }

    private void withdraw() {
        message.removeAll();
        try {
            desk.withdraw(report.id(), reason.getValue());
            getUI().ifPresent(TypedText::forget);
            done.run();
        } catch (Refusal refusal) {
            message.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }
}
