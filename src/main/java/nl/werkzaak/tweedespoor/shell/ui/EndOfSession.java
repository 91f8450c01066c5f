package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.Texts;

/** Says that a session has ended instead of Vaadin's silent reload, which loses typed text. */
class EndOfSession implements SystemMessagesProvider {

    private final Texts texts;

    EndOfSession(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? Texts.DUTCH : info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(locale, "shell.session.expired"));
        messages.setSessionExpiredMessage(texts.get(locale, "shell.session.expired.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(locale, "shell.session.cookies"));
        messages.setCookiesDisabledMessage(texts.get(locale, "shell.session.cookies.text"));
        messages.setInternalErrorCaption(texts.get(locale, "shell.error.internal.title"));
        messages.setInternalErrorMessage(texts.get(locale, "shell.error.internal.text"));
        return messages;
    }
}
