package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.trajectory.MessageRow;
import nl.werkzaak.tweedespoor.trajectory.Messages;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** The conversation about a trajectory, newest first, with who read what. */
class MessagesCard extends Card {
    private final transient Messages messages;
    private final TrajectoryRow row;
    private final GuardedTextArea words = new GuardedTextArea(getTranslation("message.words"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Button more;
    private final Div content = new Div();
    private final Div fresh = new Div();
    private int shown;

    MessagesCard(Messages messages, TrajectoryRow row) {
        super(UI.getCurrent().getTranslation("message.title"));
        this.messages = messages;
        this.row = row;
        setId("berichten");
        var unread = messages.unread(row);
        var summary = new Span(getTranslation("message.open"));
        var details = new NativeDetails(summary, content);
        details.addToggleListener(toggle -> open());
        if (unread > 0) {
            fresh.add(new StatusBadge(getTranslation("message.unreadCount", unread), Tone.NOW));
            add(fresh);
        }
        add(details);
        more = new Button(getTranslation("message.more"), click -> append(messages.read(row.id(), shown)));
    }

    /** Read marks come from looking, not from passing by. */
    private void open() {
        if (content.getComponentCount() > 0) {
            return;
        }
        var why = new Paragraph(getTranslation("message.why"));
        why.addClassName("muted");
        words.setMaxLength(Messages.LONGEST);
        words.setWidthFull();
        var send = new Button(getTranslation("message.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(words, send);
        form.addClassName("form");
        list.addClassName("document-list");
        none.setText(getTranslation("message.none"));
        none.addClassName("muted");
        content.addClassName("form");
        content.add(why, form, none, list, more);
        fresh.setVisible(false);
        append(messages.read(row.id(), 0));
    }

    private void send() {
        words.setInvalid(false);
        try {
            messages.send(row.id(), words.getValue());
            words.clear();
            getUI().ifPresent(TypedText::forget);
            list.removeAll();
            shown = 0;
            append(messages.read(row.id(), 0));
        } catch (Refusal refusal) {
            words.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            words.setInvalid(true);
            words.focus();
        }
    }

    private void append(List<MessageRow> rows) {
        rows.forEach(message -> list.add(item(message)));
        shown++;
        more.setVisible(rows.size() == Messages.PAGE);
        none.setVisible(list.getChildren().findAny().isEmpty());
    }

    private ListItem item(MessageRow message) {
        var who = new Span(
                message.own()
                        ? getTranslation("message.you")
                        : getTranslation(
                                "message.who", message.author(), getTranslation("identity.role." + message.role())));
        who.addClassName("document-name");
        var when = new Span(Formats.dateTime(message.sentAt(), getLocale()));
        when.addClassName("muted");
        var head = new Div(who, when);
        head.addClassName("document-head");
        var text = new Paragraph(message.words());
        text.addClassName("mail-text");
        var read = new Span(reads(message));
        read.addClassName("muted");
        var item = new Div(head, text, read);
        item.addClassName("document-words");
        return new ListItem(item);
    }

    private String reads(MessageRow message) {
        var readers = message.reads().stream()
                .map(read -> getTranslation("message.reader", read.name(), Formats.dateTime(read.at(), getLocale())))
                .collect(Collectors.joining("; "));
        return readers.isEmpty() ? getTranslation("message.unread") : getTranslation("message.read", readers);
    }
}
