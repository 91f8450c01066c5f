package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.employer.ColleagueRow;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.JoinRequestRow;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Who may act for the employer, who asks to, and asking somebody in. */
class ColleaguesCard extends Card {
    private static final Set<Right> GIVEN = EnumSet.of(Right.MANAGE, Right.ORDER, Right.SIGN);

    private final Colleagues colleagues;
    private final EmployerId employer;
    private final Div requests = new Div();
    private final Div people = new Div();
    private final Div message = new Div();

    ColleaguesCard(Colleagues colleagues, EmployerId employer) {
        super();
        this.colleagues = colleagues;
        this.employer = employer;
        requests.addClassName("form");
        people.addClassName("form");
        add(
                new H2(getTranslation("employer.colleagues.title")),
                message,
                requests,
                people,
                new NativeDetails(getTranslation("employer.colleagues.invite"), inviteForm()));
        show();
    }

    private void show() {
        requests.removeAll();
        people.removeAll();
        colleagues.joinRequests(employer).forEach(row -> requests.add(request(row)));
        colleagues.of(employer).forEach(row -> people.add(person(row)));
    }

    private Component request(JoinRequestRow row) {
        var rights = rights(EnumSet.noneOf(Right.class));
        var approve = new Button(
                getTranslation("employer.join.approve"),
                click -> attempt(() -> colleagues.approve(employer, row.id(), rights.getValue())));
        var decline = new Button(
                getTranslation("employer.join.decline"),
                click -> attempt(() -> colleagues.decline(employer, row.id())));
        var actions = new Div(approve, decline);
        actions.addClassName("actions");
        return Notice.warning(getTranslation(
                        "employer.join.asks", row.name(), row.email().value()))
                .with(rights, actions);
    }

    private Component person(ColleagueRow row) {
        var name = row.name().isBlank() ? row.email().value() : row.name();
        var given = row.rights().stream()
                .sorted()
                .map(right -> getTranslation("employer.right." + right))
                .collect(Collectors.joining(", "));
        var rights = rights(row.rights());
        var save = new Button(
                getTranslation("employer.colleagues.save", name),
                click -> attempt(() -> colleagues.change(employer, row.user(), rights.getValue(), row.until())));
        var end = new Button(getTranslation("employer.colleagues.end", name), click -> askEnd(row, name));
        var actions = new Div(save, end);
        actions.addClassName("actions");
        var change = new Div(rights, actions);
        change.addClassName("form");
        var mandate = getTranslation("employer.mandate." + row.mandate());
        var part = new Div(
                new H3(name),
                new Paragraph(row.name().isBlank() ? mandate : row.email().value() + " · " + mandate));
        part.addClassName("person");
        if (row.name().isBlank()) {
            part.add(new Paragraph(getTranslation("employer.colleagues.not-yet")));
        }
        part.add(new Paragraph(given), new NativeDetails(getTranslation("employer.colleagues.change"), change));
        return part;
    }

    private void askEnd(ColleagueRow row, String name) {
        ConfirmDialog.danger(
                getTranslation("employer.colleagues.end", name),
                getTranslation("employer.colleagues.end.why"),
                getTranslation("employer.colleagues.end.submit"),
                () -> attempt(() -> colleagues.end(employer, row.user())));
    }

    private void attempt(Runnable change) {
        message.removeAll();
        try {
            change.run();
            message.add(Notice.success(getTranslation("employer.saved")));
        } catch (Refusal refusal) {
            message.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
        show();
    }

    private Div inviteForm() {
        var summary = new ErrorSummary();
        var inputs = new Inputs(summary);
        var name = inputs.named("name", new GuardedTextField(getTranslation("employer.field.contactName")));
        var email = inputs.named("email", new EmailField(getTranslation("employer.field.email")));
        var mandate = new RadioButtonGroup<Mandate>(getTranslation("employer.field.mandate"));
        mandate.setItems(Mandate.values());
        mandate.setItemLabelGenerator(value -> getTranslation("employer.mandate." + value));
        mandate.setValue(Mandate.COLLEAGUE);
        var rights = rights(EnumSet.of(Right.ORDER));
        var invite = new Button(getTranslation("employer.colleagues.invite.submit"), click -> {
            inputs.clear();
            var address = inputs.required("email", EmailAddress::parse);
            inputs.required("name", text -> text);
            if (inputs.anyInvalid() || address == null) {
                return;
            }
            try {
                colleagues.invite(employer, address, name.getValue(), rights.getValue(), mandate.getValue());
                name.clear();
                email.clear();
                message.removeAll();
                message.add(Notice.success(getTranslation("employer.colleagues.invited", address.value())));
                show();
            } catch (Refusal refusal) {
                inputs.refuse(refusal);
                inputs.anyInvalid();
            }
        });
        var form = new Div(summary, name, email, mandate, rights, invite);
        form.addClassName("form");
        return form;
    }

    private CheckboxGroup<Right> rights(Set<Right> given) {
        var group = new CheckboxGroup<Right>(getTranslation("employer.field.rights"));
        group.setItems(GIVEN);
        group.setItemLabelGenerator(right -> getTranslation("employer.right." + right));
        group.setHelperText(getTranslation("employer.field.rights.help"));
        group.setValue(given.stream().filter(GIVEN::contains).collect(Collectors.toSet()));
        return group;
    }
}
