package nl.werkzaak.tweedespoor.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.approval.ApprovalPaths;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** What waits for a second person, the oldest first. */
@Route(ApprovalPaths.ALL)
@RolesAllowed({"SALES", "ADMIN"})
@Menu(title = "approval.all.menu", order = 28)
class ApprovalsView extends WidePage implements HasDynamicTitle {
    /** A heap of more than this has another problem than its list. */
    private static final int MOST = 200;

    ApprovalsView(Approvals approvals, Exports exports, CurrentActor actor) {
        add(new PageHeader(getPageTitle(), getTranslation("approval.all.why")));
        var rows = approvals.open(MOST);
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("approval.all.none"), getTranslation("approval.all.noneText"), null));
            return;
        }
        if (!actor.require().may(Permission.APPROVE_PRICE)) {
            add(Notice.info(getTranslation("approval.notMine")));
        }
        var table = new CardTable<ApprovalRow>(getPageTitle())
                .name(getTranslation("approval.field.subject"), ApprovalsView::link)
                .text(
                        getTranslation("approval.field.kind"),
                        row -> getTranslation(row.kind().key()))
                .text(getTranslation("approval.field.reason"), ApprovalRow::reason)
                .text(getTranslation("approval.field.askedBy"), ApprovalRow::askedByName)
                .text(
                        getTranslation("approval.field.askedAt"),
                        row -> Formats.shortDateTime(row.askedAt(), getLocale()));
        table.show(rows);
        var csv = new CsvLink<>("goedkeuringen.csv", table, sent -> exports.record("approvals", sent));
        add(table, csv.below());
    }

    private static Component link(ApprovalRow row) {
        return new RouterLink(row.title(), ApprovalView.class, ApprovalView.parameters(row.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.all.title");
    }
}
