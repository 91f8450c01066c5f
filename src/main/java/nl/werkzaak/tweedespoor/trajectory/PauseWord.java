package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/** On which paper of the occupational physician a pause rests: its date and reference, never its contents. */
public record PauseWord(LocalDate day, String reference) {
    private static final int LONGEST = 60;

    /** @throws Refusal at {@code wordOn} or {@code wordReference} */
    public static PauseWord parse(@Nullable LocalDate day, String reference) {
        if (day == null) {
            throw new Refusal("shared.required").at("wordOn");
        }
        return new PauseWord(day, TextGuard.needed("wordReference", reference, LONGEST));
    }
}
