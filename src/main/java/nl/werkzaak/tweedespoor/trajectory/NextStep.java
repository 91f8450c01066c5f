package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What happens next and who acts: the one definition that every screen, list and mail uses.
 *
 * @param key message key {@code trajectory.next.<key>}
 * @param owner who acts; nobody when the trajectory is over
 * @param by the latest day, when there is one
 */
public record NextStep(
        String key, @Nullable Turn owner, @Nullable LocalDate by) {
    /** Whose turn it is. */
    public enum Turn {
        WERKZAAK,
        COACH,
        EMPLOYEE,
        EMPLOYER;

        /** The message that names whose turn it is to a reader: "you" when it is the reader's own. */
        public String key(Role reader) {
            return "trajectory.turn." + (name().equals(reader.name()) ? "you" : name());
        }
    }

    public boolean isLate(LocalDate today) {
        return by != null && by.isBefore(today);
    }

    public boolean isOf(Turn turn) {
        return owner == turn;
    }

    public String messageKey() {
        return "trajectory.next." + key;
    }
}
