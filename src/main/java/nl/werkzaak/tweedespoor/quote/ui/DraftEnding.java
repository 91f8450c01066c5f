package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** The two ways in which a draft stops being one: sent or thrown away, each after a second look. */
class DraftEnding {
    private final QuoteSending sending;
    private final QuoteWriting writing;
    private final Consumer<Refusal> refused;

    /** @param refused shows why it did not happen */
    DraftEnding(QuoteSending sending, QuoteWriting writing, Consumer<Refusal> refused) {
        this.sending = sending;
        this.writing = writing;
        this.refused = refused;
    }

    void askToSend(QuoteFacts shown, String employer) {
        var ui = UI.getCurrent();
        ConfirmDialog.ask(
                ui.getTranslation("quote.editor.sendSure", employer),
                ui.getTranslation(
                        shown.form().hold() ? "quote.editor.sendHold" : "quote.editor.sendText",
                        Formats.money(shown.price().net(), ui.getLocale()),
                        shown.form().validDays()),
                ui.getTranslation("quote.editor.send"),
                () -> attempt(() -> {
                    sending.send(shown.id(), shown.version());
                    TypedText.forget(ui);
                    ui.navigate(QuoteView.class, QuoteView.parameters(shown.id()));
                }));
    }

    void askToDiscard(QuoteFacts shown) {
        var ui = UI.getCurrent();
        ConfirmDialog.danger(
                ui.getTranslation("quote.editor.discardSure"),
                ui.getTranslation("quote.editor.discardText"),
                ui.getTranslation("quote.editor.discard"),
                () -> attempt(() -> {
                    writing.discard(shown.id(), shown.version());
                    ui.navigate(SalesQuotesView.class);
                }));
    }

    private void attempt(Runnable ending) {
        try {
            ending.run();
        } catch (Refusal refusal) {
            refused.accept(refusal);
        }
    }
}
