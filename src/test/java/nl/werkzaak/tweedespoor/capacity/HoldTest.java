package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldTest {
    private static final Instant MADE = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant END = MADE.plus(Duration.ofMinutes(15));
    private static final Instant AFTER = END.plusSeconds(1);
    private static final Map<HoldStatus, Consumer<Hold>> VERBS = Map.of(
            HoldStatus.CONFIRMED, hold -> hold.confirm(MADE),
            HoldStatus.RELEASED, Hold::release,
            HoldStatus.EXPIRED, hold -> hold.expire(AFTER));

    /** Every from × to; an empty cell of the diagram is a refusal. */
    @ParameterizedTest
    @CsvSource({
        "ACTIVE,    CONFIRMED, true",
        "ACTIVE,    RELEASED,  true",
        "ACTIVE,    EXPIRED,   true",
        "CONFIRMED, CONFIRMED, false",
        "CONFIRMED, RELEASED,  true",
        "CONFIRMED, EXPIRED,   false",
        "RELEASED,  CONFIRMED, false",
        "RELEASED,  RELEASED,  false",
        "RELEASED,  EXPIRED,   false",
        "EXPIRED,   CONFIRMED, false",
        "EXPIRED,   RELEASED,  false",
        "EXPIRED,   EXPIRED,   false",
    })
    void allowsOnlyTheDrawnTransitions(HoldStatus from, HoldStatus to, boolean allowed) {
        var hold = in(from);
        if (allowed) {
            VERBS.get(to).accept(hold);
            assertThat(hold.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(hold)).isInstanceOf(Refusal.class);
            assertThat(hold.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "CONFIRMED, true", "RELEASED, false", "EXPIRED, false"})
    void movesOnlyWhileItBooks(HoldStatus from, boolean allowed) {
        var hold = in(from);
        var coach = CoachId.next();
        if (allowed) {
            hold.moveTo(coach);
            assertThat(hold.coachId()).isEqualTo(coach);
        } else {
            assertThatThrownBy(() -> hold.moveTo(coach)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void neverComesBackOnceItsTimeHasPassed() {
        var hold = in(HoldStatus.ACTIVE);
        assertThatThrownBy(() -> hold.confirm(END)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> hold.extend(AFTER.plusSeconds(60), END)).isInstanceOf(Refusal.class);
        assertThat(hold.isDue(END)).isTrue();
        assertThat(hold.isDue(END.minusNanos(1))).isFalse();
    }

    @Test
    void staysLongerWhenExtended() {
        var hold = in(HoldStatus.ACTIVE);
        hold.extend(AFTER.plusSeconds(60), MADE);
        assertThatThrownBy(() -> hold.expire(AFTER)).isInstanceOf(Refusal.class);
        hold.confirm(AFTER);
        assertThat(hold.status()).isEqualTo(HoldStatus.CONFIRMED);
    }

    private static Hold in(HoldStatus status) {
        var request = new HoldRequest(
                PackageVersionId.next(), Week.of(LocalDate.parse("2026-06-01")), EmployerId.next(), END, "order");
        var hold = new Hold(request, 9, CoachId.next(), MADE);
        if (status != HoldStatus.ACTIVE) {
            VERBS.get(status).accept(hold);
        }
        return hold;
    }
}
