package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** Ties the shell to Vaadin: language, first page, errors, the end of a session. */
@Component
class ShellServiceListener implements VaadinServiceInitListener {

    private final Texts texts;

    ShellServiceListener(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        event.addIndexHtmlRequestListener(new FirstPage());
        service.setSystemMessagesProvider(new EndOfSession(texts));
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(Language.of(init.getRequest()));
            init.getSession().setErrorHandler(new ErrorReporter());
        });
        service.addSessionDestroyListener(destroyed -> endLogin(destroyed.getSession()));
        service.addUIInitListener(init -> init.getUI().addBeforeEnterListener(new ComponentLoader()));
    }

    /** Heartbeats keep the HTTP session, and with it the login, alive; an idle Vaadin session must end both. */
    private static void endLogin(VaadinSession session) {
        WrappedSession http = session.getSession();
        if (http == null) {
            return;
        }
        try {
            http.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // logging out or the container's own time-out came first
        }
    }
}
