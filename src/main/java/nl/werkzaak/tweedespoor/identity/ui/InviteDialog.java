package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.identity.Invitation;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;

/** Asks a member of staff in by e-mail. */
class InviteDialog extends Dialog {
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();

    InviteDialog(Consumer<Invitation> onInvite) {
        setHeaderTitle(getTranslation("identity.users.invite"));
        name.setLabel(getTranslation("identity.account.name"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        email.setLabel(getTranslation("identity.field.email"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        role.setLabel(getTranslation("identity.account.role"));
        role.setItems(Role.COACH, Role.SALES, Role.ADMIN);
        role.setItemLabelGenerator(value -> getTranslation("identity.role." + value));
        role.setValue(Role.COACH);
        var form = new Div(name, email, role);
        form.addClassName("form");
        add(form);
        var invite = new Button(getTranslation("identity.users.invite.submit"), click -> submit(onInvite));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), invite);
    }

    private void submit(Consumer<Invitation> onInvite) {
        name.setInvalid(false);
        email.setInvalid(false);
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("shared.required"));
            name.setInvalid(true);
            return;
        }
        try {
            var address = EmailAddress.parse(email.getValue());
            onInvite.accept(new Invitation(address, name.getValue(), role.getValue(), Set.of()));
            close();
        } catch (Refusal refusal) {
            email.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            email.setInvalid(true);
        }
    }
}
