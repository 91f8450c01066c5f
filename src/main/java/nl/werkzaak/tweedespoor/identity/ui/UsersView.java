package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.identity.UserAccess;
import nl.werkzaak.tweedespoor.identity.UserFilter;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** Everybody who may log in: ask staff in, block, unblock, give roles and permissions, end sessions. */
@Route("beheer/gebruikers")
@RolesAllowed("ADMIN")
@Menu(title = "identity.users.title", order = 820)
class UsersView extends WidePage implements HasDynamicTitle {
    private final Users users;
    private final UserAccess access;
    private final TextField search = new TextField();
    private final Select<Role> role = new Select<>();
    private final CardTable<UserRow> table = new CardTable<>(getPageTitle());
    private final Div message = new Div();

    UsersView(Users users, UserAccess access, Exports exports) {
        this.users = users;
        this.access = access;
        var invite = new Button(getTranslation("identity.users.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var filters = new Div(search, role);
        filters.addClassName("actions");
        buildFilters();
        describe();
        var csv = new CsvLink<>("gebruikers.csv", table, rows -> exports.record("users", rows));
        add(
                new PageHeader(getTranslation("identity.users.title"), getTranslation("identity.users.why"))
                        .action(invite),
                message,
                filters,
                table,
                csv.below());
    }

    private void buildFilters() {
        search.setLabel(getTranslation("identity.users.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> table.refresh());
        role.setLabel(getTranslation("identity.account.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("identity.users.all"));
        role.setItemLabelGenerator(value ->
                value == null ? getTranslation("identity.users.all") : getTranslation("identity.role." + value));
        role.addValueChangeListener(change -> table.refresh());
    }

    private void describe() {
        table.name(getTranslation("identity.account.name"), row -> new Text(row.name()))
                .text(getTranslation("identity.field.email"), row -> row.email().value())
                .text(getTranslation("identity.account.role"), row -> getTranslation("identity.role." + row.role()))
                .cell(getTranslation("identity.users.status"), this::badge)
                .text(getTranslation("identity.users.permissions"), this::permissions)
                .actions(getTranslation("identity.users.actions"), this::actions)
                .pages((offset, limit) -> users.list(filter(), offset, limit));
    }

    private UserFilter filter() {
        return new UserFilter(search.getValue(), role.getValue());
    }

    private Component badge(UserRow row) {
        var tone =
                switch (row.status()) {
                    case ACTIVE -> Tone.DONE;
                    case BLOCKED -> Tone.LATE;
                    case INVITED, UNCONFIRMED -> Tone.WAITING;
                };
        return new StatusBadge(getTranslation("identity.status." + row.status()), tone);
    }

    private String permissions(UserRow row) {
        return row.permissions().stream()
                .sorted()
                .map(each -> getTranslation("identity.permission." + each))
                .collect(Collectors.joining(", "));
    }

    private Component actions(UserRow row) {
        var actions = new Div();
        actions.addClassName("actions");
        if (row.status() == UserStatus.INVITED) {
            actions.add(action("identity.users.invite-again", row, () -> users.inviteAgain(row.id())));
        }
        if (row.status() == UserStatus.BLOCKED) {
            actions.add(action("identity.users.unblock", row, () -> access.unblock(row.id())));
        } else {
            actions.add(new Button(getTranslation("identity.users.block"), click -> askBlock(row)));
        }
        if (AccessDialog.isStaff(row) || row.status() == UserStatus.ACTIVE) {
            var open = new Button(
                    getTranslation("identity.users.access"), click -> new AccessDialog(row, decisions(row)).open());
            open.setAriaLabel(getTranslation("identity.users.access.of", row.name()));
            actions.add(open);
        }
        return actions;
    }

    private AccessDialog.Decisions decisions(UserRow row) {
        return new AccessDialog.Decisions() {
            @Override
            public void assign(Role wanted, Set<Permission> permissions) {
                attempt(() -> access.assign(row.id(), wanted, permissions), "identity.users.access.saved", row);
            }

            @Override
            public void resetSecondFactor() {
                attempt(() -> access.resetSecondFactor(row.id()), "identity.users.reset-factor.done", row);
            }

            @Override
            public void endSessions() {
                attempt(() -> access.endSessions(row.id()), "identity.users.end-sessions.done", row);
            }
        };
    }

    private void attempt(Runnable change, String done, UserRow row) {
        attempt(() -> {
            change.run();
            message.add(Notice.success(getTranslation(done, row.name())));
        });
    }

    private Button action(String key, UserRow row, Runnable change) {
        var button = new Button(getTranslation(key), click -> attempt(change));
        button.setAriaLabel(getTranslation(key) + ": " + row.name());
        return button;
    }

    private void askBlock(UserRow row) {
        ConfirmDialog.danger(
                getTranslation("identity.users.block.title", row.name()),
                getTranslation("identity.users.block.why"),
                getTranslation("identity.users.block"),
                () -> attempt(() -> access.block(row.id())));
    }

    private void invite() {
        new InviteDialog(invitation -> {
                    users.invite(invitation);
                    message.removeAll();
                    message.add(Notice.success(getTranslation(
                            "identity.users.invited", invitation.email().value())));
                    table.refresh();
                })
                .open();
    }

    private void attempt(Runnable change) {
        message.removeAll();
        try {
            change.run();
        } catch (Refusal refusal) {
            message.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
        table.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users.title");
    }
}
