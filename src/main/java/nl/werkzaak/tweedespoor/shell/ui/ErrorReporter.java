package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Shows what went wrong while a page is open, inside the page, so that nothing typed is lost. */
class ErrorReporter implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Throwable cause = root(thrown);
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Failure outside a page", cause);
        } else if (Outage.explains(thrown)) {
            LOG.warn("The database cannot be reached: {}", cause.toString());
            MainLayout.alert(
                    ui,
                    Notice.error(ui.getTranslation("shell.error.outage.text"))
                            .title(ui.getTranslation("shell.error.outage.title")));
        } else {
            MainLayout.alert(ui, notice(ui, cause));
        }
    }

    private static Notice notice(UI ui, Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Notice.warning(ui.getTranslation(refusal.key(), refusal.args()));
            case NotFound gone -> gone(ui);
            case AccessDeniedException denied -> gone(ui);
            default -> Notice.error(ui.getTranslation("shell.error.server", report(cause)));
        };
    }

    /** What was open a moment ago went away, or the right to it did; both say the same. */
    private static Notice gone(UI ui) {
        return Notice.warning(ui.getTranslation("shell.error.gone.text"))
                .title(ui.getTranslation("shell.error.gone.title"))
                .with(new Anchor("", ui.getTranslation("shell.back.home")));
    }

    /** Logs under a number that the reader can pass on. */
    static String report(Throwable cause) {
        String reference = Reference.next();
        LOG.error("Failure {}", reference, cause);
        return reference;
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
