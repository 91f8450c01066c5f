package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;

/** What a person may do, and the ways out when a phone or a laptop is lost. */
class AccessDialog extends Dialog {
    /** What the admin decides here. */
    interface Decisions {
        void assign(Role role, Set<Permission> permissions);

        void resetSecondFactor();

        void endSessions();
    }

    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final CheckboxGroup<Permission> permissions = new CheckboxGroup<>();

    AccessDialog(UserRow row, Decisions decisions) {
        setHeaderTitle(getTranslation("identity.users.access.of", row.name()));
        var content = new Div();
        content.addClassName("form");
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()));
        if (isStaff(row)) {
            content.add(tasks(row));
            var save = new Button(getTranslation("identity.save"), click -> {
                decisions.assign(role.getValue(), permissions.isVisible() ? permissions.getValue() : Set.of());
                close();
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(save);
        }
        if (row.status() == UserStatus.ACTIVE) {
            content.add(
                    way("identity.users.end-sessions", decisions::endSessions),
                    way("identity.users.reset-factor", decisions::resetSecondFactor));
        }
        add(content);
    }

    static boolean isStaff(UserRow row) {
        return row.role() == Role.COACH || row.role() == Role.SALES || row.role() == Role.ADMIN;
    }

    private Component tasks(UserRow row) {
        role.setLabel(getTranslation("identity.account.role"));
        role.setItems(Role.COACH, Role.SALES, Role.ADMIN);
        role.setItemLabelGenerator(value -> getTranslation("identity.role." + value));
        role.setValue(row.role());
        role.addValueChangeListener(change -> permissions.setVisible(change.getValue() != Role.COACH));
        permissions.setLabel(getTranslation("identity.users.permissions"));
        permissions.setItems(Permission.values());
        permissions.setItemLabelGenerator(value -> getTranslation("identity.permission." + value));
        permissions.setValue(row.permissions());
        permissions.setVisible(row.role() != Role.COACH);
        var why = new Paragraph(getTranslation("identity.users.access.why"));
        why.addClassName("muted");
        return block(role, permissions, why);
    }

    private Component way(String key, Runnable decision) {
        var why = new Paragraph(getTranslation(key + ".why"));
        why.addClassName("muted");
        return block(why, new Button(getTranslation(key), click -> {
            decision.run();
            close();
        }));
    }

    private static Div block(Component... parts) {
        var block = new Div(parts);
        block.addClassName("form");
        return block;
    }
}
