package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.approval.ApprovalPaths;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.quote.ApprovalReason;
import nl.werkzaak.tweedespoor.quote.ApprovalState;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Exactly why a draft needs a second person, where that stands, and what to do next. */
class ApprovalPanel extends Card {
    ApprovalPanel(QuoteFacts quote, ApprovalState state) {
        add(new H2(getTranslation("quote.approval.heading")));
        var reasons = new UnorderedList();
        state.reasons().stream().sorted().forEach(reason -> reasons.add(new ListItem(words(reason, quote, state))));
        add(new Paragraph(getTranslation("quote.approval.because")), reasons);
        add(new Paragraph(getTranslation(state.phase().key(), name(state))));
        var row = state.latest();
        if (row != null && state.phase() == ApprovalState.Phase.REFUSED && row.word() != null) {
            add(Notice.warning(row.word()));
        }
        if (row != null && state.phase() == ApprovalState.Phase.ASKED) {
            add(new Paragraph(new Anchor(ApprovalPaths.one(row.id()), getTranslation("quote.approval.question"))));
        }
    }

    /** Sales says why it should pass; the draft stays as it is whatever happens. */
    ApprovalPanel asking(Consumer<String> ask) {
        var why = new GuardedTextArea(getTranslation("quote.approval.why"));
        why.setMaxLength(Approvals.LONGEST);
        why.setHelperText(getTranslation("quote.approval.whyHelp"));
        var button = new Button(getTranslation("quote.approval.ask"), click -> {
            if (why.passes()) {
                try {
                    ask.accept(why.getValue());
                } catch (Refusal refusal) {
                    why.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
                    why.setInvalid(true);
                }
            }
        });
        var form = new Div(why, button);
        form.addClassName("form");
        add(form);
        return this;
    }

    /** Looks again, for who waits for a decision. */
    ApprovalPanel looking(Runnable look) {
        add(new Button(getTranslation("quote.approval.look"), click -> look.run()));
        return this;
    }

    private String words(ApprovalReason reason, QuoteFacts quote, ApprovalState state) {
        var price = quote.price();
        return switch (reason) {
            case DISCOUNT ->
                getTranslation(
                        reason.key(),
                        Formats.percent(quote.form().discountBasisPoints(), getLocale()),
                        Formats.percent(state.rules().discountLimit(), getLocale()));
            case BELOW_COST ->
                getTranslation(
                        reason.key(),
                        Formats.money(price.net(), getLocale()),
                        Formats.money(price.cost(), getLocale()));
        };
    }

    private static String name(ApprovalState state) {
        ApprovalRow row = state.latest();
        if (row == null) {
            return "";
        }
        var by = row.decidedByName();
        return by == null ? row.askedByName() : by;
    }
}
