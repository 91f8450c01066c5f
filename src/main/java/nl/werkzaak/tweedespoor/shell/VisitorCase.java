package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a visitor filled in on the start page, for the order that may follow. They stay in the memory of this
 * session, outlive the login, and stand in no address (ADR 26).
 *
 * @param recovered periods of recovery after that day
 */
public record VisitorCase(LocalDate firstSickDay, List<DateRange> recovered) {

    private static final String NAME = VisitorCase.class.getName();

    public VisitorCase {
        recovered = List.copyOf(recovered);
    }

    public void keep() {
        inSession(this);
    }

    public static void forget() {
        inSession(null);
    }

    public static Optional<VisitorCase> find() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? Optional.empty() : Optional.ofNullable((VisitorCase) session.getAttribute(NAME));
    }

    private static void inSession(@Nullable VisitorCase dates) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(NAME, dates);
        }
    }
}
