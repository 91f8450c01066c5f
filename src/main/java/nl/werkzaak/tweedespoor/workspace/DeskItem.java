package nl.werkzaak.tweedespoor.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that asks something of sales, with the way to it.
 *
 * @param what the package, a person's name or a number; absent when the employer lets Werkzaak choose
 * @param due  by when; absent for what has no term
 */
public record DeskItem(
        Kind kind,
        String employer,
        @Nullable String what,
        @Nullable Instant due,
        String path) {
    public enum Kind {
        REQUEST,
        CHECK,
        QUESTION,
        QUOTE,
        ACTION,
        DRAFT,
        SIGNED
    }
}
