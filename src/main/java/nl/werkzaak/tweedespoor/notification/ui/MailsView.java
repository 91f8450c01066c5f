package nl.werkzaak.tweedespoor.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.notification.MailRow;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.notification.Mails;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** The outbox for the administrator: state, attempts, resending. */
@Route("beheer/mail")
@RolesAllowed("ADMIN")
@Menu(title = "notification.admin.menu", order = 95)
class MailsView extends WidePage implements HasDynamicTitle {
    private final transient Mails mails;
    private final Select<MailState> filter = new Select<>();
    private final CardTable<MailRow> table;
    private final Component empty;
    private final Div message = new Div();

    MailsView(Mails mails, Exports exports) {
        this.mails = mails;
        table = new CardTable<>(getTranslation("notification.admin.grid"));
        describe();
        empty = new EmptyState(
                getTranslation("notification.admin.title"), getTranslation("notification.admin.empty"), null);
        add(new PageHeader(getPageTitle(), getTranslation("notification.admin.why")));
        if (mails.route().isDemo()) {
            add(Notice.info(getTranslation("notification.admin.demo"))
                    .with(new RouterLink(getTranslation("notification.admin.demo.link"), DemoMailView.class)));
        } else if (!mails.route().open()) {
            add(Notice.warning(getTranslation("notification.admin.held")));
        }
        var csv = new CsvLink<>("mail.csv", table, rows -> exports.record("mails", rows));
        add(filter(), message, table, empty, csv.below());
        refresh(null);
    }

    private Component filter() {
        filter.setLabel(getTranslation("notification.admin.filter"));
        filter.setItems(MailState.values());
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("notification.admin.filter.all"));
        filter.setItemLabelGenerator(state ->
                getTranslation(state == null ? "notification.admin.filter.all" : "notification.state." + state));
        filter.addValueChangeListener(change -> refresh(change.getValue()));
        return filter;
    }

    private void describe() {
        table.name(
                        getTranslation("notification.admin.created"),
                        row -> new Text(Formats.shortDateTime(row.createdAt(), getLocale())))
                .text(getTranslation("notification.admin.recipient"), MailRow::recipient)
                .text(getTranslation("notification.admin.template"), MailRow::template)
                .cell(
                        getTranslation("notification.admin.state"),
                        row -> new StatusBadge(getTranslation("notification.state." + row.state()), tone(row.state())))
                .number(getTranslation("notification.admin.attempts"), row -> String.valueOf(row.attempts()))
                .text(
                        getTranslation("notification.admin.error"),
                        row -> Objects.requireNonNullElse(row.lastError(), ""))
                .actions(getTranslation("notification.admin.resend"), this::resend);
    }

    private Component resend(MailRow row) {
        var button = new Button(getTranslation("notification.admin.resend"), click -> {
            mails.resend(row.id());
            message.removeAll();
            message.add(Notice.success(getTranslation("notification.admin.resent")));
            refresh(filter.getValue());
        });
        button.setAriaLabel(getTranslation("notification.admin.resend.of", row.recipient()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setVisible(row.canBeResent());
        return button;
    }

    private void refresh(@Nullable MailState state) {
        var rows = mails.latest(state);
        table.show(rows);
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case QUEUED, HELD -> Tone.WAITING;
            case SENT -> Tone.DONE;
            case FAILED -> Tone.LATE;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.admin.title");
    }
}
