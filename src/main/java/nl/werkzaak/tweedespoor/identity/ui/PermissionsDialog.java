package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.Permission;

/** What a member of staff may do beside the role. */
class PermissionsDialog extends Dialog {
    PermissionsDialog(UserRow row, Consumer<Set<Permission>> onSave) {
        setHeaderTitle(getTranslation("identity.users.permissions.of", row.name()));
        var group = new CheckboxGroup<Permission>(getTranslation("identity.users.permissions"));
        group.setItems(Permission.values());
        group.setItemLabelGenerator(value -> getTranslation("identity.permission." + value));
        group.setValue(row.permissions());
        add(group);
        var save = new Button(getTranslation("identity.save"), click -> {
            onSave.accept(group.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }
}
