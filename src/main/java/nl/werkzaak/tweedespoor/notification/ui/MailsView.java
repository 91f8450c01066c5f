package nl.werkzaak.tweedespoor.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.notification.MailRow;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.notification.Mails;
import nl.werkzaak.tweedespoor.shared.Formats;
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
    private final Grid<MailRow> grid = new Grid<>();
    private final Component empty;
    private final Div message = new Div();

    MailsView(Mails mails) {
        this.mails = mails;
        empty = new EmptyState(
                getTranslation("notification.admin.title"), getTranslation("notification.admin.empty"), null);
        add(new PageHeader(getPageTitle(), getTranslation("notification.admin.why")));
        if (mails.route().isDemo()) {
            add(Notice.info(getTranslation("notification.admin.demo"))
                    .with(new RouterLink(getTranslation("notification.admin.demo.link"), DemoMailView.class)));
        } else if (!mails.route().open()) {
            add(Notice.warning(getTranslation("notification.admin.held")));
        }
        add(filter(), message, grid(), empty);
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

    private Component grid() {
        grid.getElement().setAttribute("aria-label", getTranslation("notification.admin.grid"));
        grid.addColumn(row -> Formats.dateTime(row.createdAt(), getLocale()))
                .setHeader(getTranslation("notification.admin.created"))
                .setAutoWidth(true);
        grid.addColumn(MailRow::recipient)
                .setHeader(getTranslation("notification.admin.recipient"))
                .setAutoWidth(true);
        grid.addColumn(MailRow::template)
                .setHeader(getTranslation("notification.admin.template"))
                .setAutoWidth(true);
        grid.addComponentColumn(
                        row -> new StatusBadge(getTranslation("notification.state." + row.state()), tone(row.state())))
                .setHeader(getTranslation("notification.admin.state"))
                .setAutoWidth(true);
        grid.addColumn(MailRow::attempts)
                .setHeader(getTranslation("notification.admin.attempts"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(row -> row.lastError() == null ? "" : row.lastError())
                .setHeader(getTranslation("notification.admin.error"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::resend).setKey("resend").setHeader("").setAutoWidth(true);
        grid.setAllRowsVisible(false);
        grid.setHeight("32rem");
        return grid;
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
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
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
