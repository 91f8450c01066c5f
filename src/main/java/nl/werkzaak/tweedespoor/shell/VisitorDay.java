package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first sick day that a visitor filled in on the start page, for the order that may follow. It stays in the memory of
 * this session, outlives the login, and stands in no address (ADR 26).
 */
public final class VisitorDay {

    private static final String NAME = VisitorDay.class.getName();

    private VisitorDay() {}

    public static void keep(@Nullable LocalDate day) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(NAME, day);
        }
    }

    public static Optional<LocalDate> find() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? Optional.empty() : Optional.ofNullable((LocalDate) session.getAttribute(NAME));
    }
}
