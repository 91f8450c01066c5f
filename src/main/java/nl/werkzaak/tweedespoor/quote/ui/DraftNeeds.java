package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.Div;
import nl.werkzaak.tweedespoor.quote.ApprovalState;
import nl.werkzaak.tweedespoor.quote.QuoteApprovals;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import org.jspecify.annotations.Nullable;

/** Below the editor: the second person that a draft needs, and what is different from the quote it replaces. */
class DraftNeeds extends Div {
    private final QuoteApprovals approvals;
    private final Runnable decided;

    /** @param decided draws again, because somebody may have said yes or no */
    DraftNeeds(QuoteApprovals approvals, Runnable decided) {
        this.approvals = approvals;
        this.decided = decided;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @return whether the draft may be sent as it is */
    boolean show(QuoteFacts shown, @Nullable QuoteFacts before) {
        var state = approvals.state(shown);
        removeAll();
        if (!state.reasons().isEmpty()) {
            add(panel(shown, state));
        }
        if (before != null) {
            add(new ChangesCard(before, shown));
        }
        return state.maySend();
    }

    private ApprovalPanel panel(QuoteFacts shown, ApprovalState state) {
        var panel = new ApprovalPanel(shown, state);
        if (state.mayAsk()) {
            return panel.asking(reason -> {
                approvals.ask(shown.id(), shown.version(), reason);
                decided.run();
            });
        }
        return state.maySend() ? panel : panel.looking(decided);
    }
}
