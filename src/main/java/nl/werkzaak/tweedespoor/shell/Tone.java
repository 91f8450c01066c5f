package nl.werkzaak.tweedespoor.shell;

import java.util.Locale;

/**
 * How a state is shown: each tone is a shape and a colour, and always stands beside a text, so that nobody depends on
 * seeing colour (WCAG 1.4.1).
 */
public enum Tone {
    /** Done: teal, check. */
    DONE,
    /** Happens now: apricot dot. */
    NOW,
    /** Comes next: hollow dot. */
    NEXT,
    /** Too late: brick square. */
    LATE,
    /** Waits for somebody: slate, two bars. */
    WAITING,
    /** Says nothing about time: a dash. */
    NEUTRAL;

    /** The CSS suffix, as in {@code tone-done}. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /** The message key of the spoken state, read out where only the shape shows it. */
    public String key() {
        return "shell.tone." + name().toLowerCase(Locale.ROOT);
    }
}
