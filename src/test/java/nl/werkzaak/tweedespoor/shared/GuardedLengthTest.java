package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How long a guarded text may be, and whether it may be empty. */
class GuardedLengthTest {
    @Test
    void doesNotCountTheSpacesAround() {
        assertThat(TextGuard.require("words", "  vijf5 ", 5)).isEqualTo("vijf5");
        assertThat(TextGuard.require("words", "  ", 5)).isEmpty();
    }

    @Test
    void namesTheFieldOfALongText() {
        refuses(() -> TextGuard.require("words", "te lang", 5), "shared.text.long");
        refuses(() -> TextGuard.needed("words", "te lang", 5), "shared.text.long");
    }

    @Test
    void refusesNoTextWhereOneIsNeeded() {
        refuses(() -> TextGuard.needed("words", "  ", 5), "shared.required");
    }

    @Test
    void keepsCitizenNumbersOutOfShortTextsToo() {
        refuses(() -> TextGuard.require("words", "004495445", 20), "shared.text.bsn");
    }

    private static void refuses(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains("words");
        });
    }
}
