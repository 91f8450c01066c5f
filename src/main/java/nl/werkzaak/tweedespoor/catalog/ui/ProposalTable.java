package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.werkzaak.tweedespoor.approval.ApprovalPaths;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.catalog.Proposal;
import nl.werkzaak.tweedespoor.shell.CardTable;

/** Changes that wait for a second person, with the way to the question. */
final class ProposalTable {
    private ProposalTable() {}

    static <T> CardTable<ApprovalRow> of(List<Proposal<T>> proposals) {
        var ui = UI.getCurrent();
        var table = new CardTable<ApprovalRow>(ui.getTranslation("catalog.admin.waiting"))
                .name(
                        ui.getTranslation("catalog.admin.change"),
                        row -> new Anchor(ApprovalPaths.one(row.id()), row.title()))
                .text(ui.getTranslation("catalog.reason"), ApprovalRow::reason)
                .text(ui.getTranslation("catalog.asked.by"), ApprovalRow::askedByName);
        table.showWhole(proposals.stream().map(Proposal::approval).toList());
        return table;
    }
}
