package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.employer.EmployeeAccountRow;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.trajectory.EmployeeAccess;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** Asks the employee in; only the coach sees the address and can take a login away. */
class EmployeeAccessCard extends Card {
    private final transient EmployeeAccess access;
    private final TrajectoryRow row;
    private final boolean coach;
    private final Div content = new Div();
    private final Div message = new Div();

    EmployeeAccessCard(EmployeeAccess access, TrajectoryRow row, boolean coach) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("employee.access.title"));
        this.access = access;
        this.row = row;
        this.coach = coach;
        content.addClassName("form");
        var details = new NativeDetails(getTranslation("employee.access.open"), new Div(content, message));
        details.addToggleListener(toggle -> open());
        add(details);
    }

    /** Who may is asked when somebody looks, not with every page. */
    private void open() {
        if (content.getComponentCount() > 0) {
            return;
        }
        if (access.mayInvite(row)) {
            show();
        } else {
            content.add(text("employee.access.managersOnly"));
        }
    }

    private void show() {
        content.removeAll();
        var account = access.account(row.id());
        if (account.isEmpty()) {
            content.add(text("employee.access.why"), form());
        } else if (account.get().isInUse()) {
            content.add(text(coach ? "employee.access.inUse" : "employee.access.inUse.employer"));
        } else {
            invited(account.get());
        }
        account.filter(found -> coach).ifPresent(found -> content.add(address(found), end()));
    }

    private void invited(EmployeeAccountRow account) {
        var day = LocalDate.ofInstant(account.invitedAt(), Zones.AMSTERDAM);
        var again = new Button(
                getTranslation("employee.access.again"),
                click -> attempt("employee.access.sentAgain", () -> access.inviteAgain(row.id())));
        content.add(
                new Paragraph(getTranslation("employee.access.invited", Formats.date(day, getLocale()))),
                again,
                new NativeDetails(getTranslation("employee.access.other"), form()));
    }

    private Component form() {
        var email = new EmailField(getTranslation("employee.access.email"));
        email.setHelperText(getTranslation("employee.access.email.help"));
        email.setManualValidation(true);
        email.setWidthFull();
        var invite = new Button(getTranslation("employee.access.invite"), click -> {
            email.setInvalid(false);
            try {
                access.invite(row.id(), EmailAddress.parse(email.getValue()));
                told("employee.access.sent");
            } catch (Refusal refusal) {
                email.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
                email.setInvalid(true);
                email.focus();
            }
        });
        var form = new Div(email, invite);
        form.addClassName("form");
        return form;
    }

    private Component address(EmployeeAccountRow account) {
        var line = new Paragraph(
                getTranslation("employee.access.address", account.email().value()));
        line.addClassName("muted");
        return line;
    }

    private Component end() {
        return new Button(
                getTranslation("employee.access.end"),
                click -> ConfirmDialog.danger(
                        getTranslation("employee.access.end"),
                        getTranslation("employee.access.end.sure"),
                        getTranslation("employee.access.end"),
                        () -> attempt("employee.access.ended", () -> access.end(row.id()))));
    }

    private Paragraph text(String key) {
        return new Paragraph(getTranslation(key));
    }

    private void attempt(String done, Runnable work) {
        message.removeAll();
        try {
            work.run();
            told(done);
        } catch (Refusal refusal) {
            message.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }

    private void told(String done) {
        show();
        message.removeAll();
        message.add(Notice.success(getTranslation(done)));
    }
}
