package nl.werkzaak.tweedespoor.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WaitingStatusTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant LAST = NOW.plusSeconds(86_400);
    private static final Week START = new Week(LocalDate.parse("2026-11-16"));
    private static final Outlook FULL = new Outlook(LocalDate.parse("2026-12-01"), null);

    /** The pinned life of a case on the list; the one line per status that the code is held against. */
    private static final Map<WaitingStatus, Set<WaitingStatus>> PINNED = Map.of(
            WaitingStatus.WAITING, Set.of(WaitingStatus.OFFERED, WaitingStatus.WITHDRAWN, WaitingStatus.REFERRED),
            WaitingStatus.OFFERED,
                    Set.of(WaitingStatus.TAKEN, WaitingStatus.WAITING, WaitingStatus.DECLINED, WaitingStatus.LAPSED),
            WaitingStatus.TAKEN, Set.of(),
            WaitingStatus.DECLINED, Set.of(),
            WaitingStatus.LAPSED, Set.of(WaitingStatus.WAITING),
            WaitingStatus.WITHDRAWN, Set.of(),
            WaitingStatus.REFERRED, Set.of());

    private static final Map<WaitingStatus, Consumer<WaitingEntry>> VERBS = Map.of(
            WaitingStatus.WAITING,
                    entry -> {
                        if (entry.status() == WaitingStatus.OFFERED) {
                            entry.keepWaiting(NOW);
                        } else {
                            entry.rejoin(FULL, NOW);
                        }
                    },
            WaitingStatus.OFFERED, entry -> entry.offer(new SeatOffer(HoldId.next(), START, LAST)),
            WaitingStatus.TAKEN, entry -> entry.take(NOW),
            WaitingStatus.DECLINED, entry -> entry.decline(NOW),
            WaitingStatus.LAPSED, entry -> entry.lapse(LAST),
            WaitingStatus.WITHDRAWN, entry -> entry.withdraw(NOW),
            WaitingStatus.REFERRED, entry -> entry.refer(NOW));

    static Stream<Arguments> pairs() {
        return EnumSet.allOf(WaitingStatus.class).stream()
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesOnlyWherePinned(WaitingStatus from, WaitingStatus to) {
        var entry = in(from);
        if (PINNED.get(from).contains(to)) {
            VERBS.get(to).accept(entry);
            assertThat(entry.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(entry)).isInstanceOf(Refusal.class);
            assertThat(entry.status()).isEqualTo(from);
        }
    }

    @Test
    void refusesEveryAnswerFromTheLastMomentOn() {
        for (var verb : List.<Consumer<WaitingEntry>>of(
                entry -> entry.take(LAST), entry -> entry.decline(LAST), entry -> entry.keepWaiting(LAST))) {
            var entry = in(WaitingStatus.OFFERED);
            assertThatThrownBy(() -> verb.accept(entry))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("waiting.refusal.over"));
            assertThat(entry.status()).isEqualTo(WaitingStatus.OFFERED);
        }
    }

    @Test
    void doesNotLapseBeforeItsTime() {
        var entry = in(WaitingStatus.OFFERED);
        assertThatThrownBy(() -> entry.lapse(LAST.minusSeconds(1))).isInstanceOf(IllegalStateException.class);
        assertThat(entry.status()).isEqualTo(WaitingStatus.OFFERED);
    }

    @Test
    void refersNobodyWhoWasNotTold() {
        var entry = waiting();
        assertThatThrownBy(() -> entry.refer(NOW)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("waiting.refusal.notTold"));
        assertThat(entry.tell(NOW)).isTrue();
        assertThat(entry.tell(NOW)).as("told once").isFalse();
        entry.refer(NOW);
        assertThat(entry.status()).isEqualTo(WaitingStatus.REFERRED);
    }

    @Test
    void isTellableAgainWhenTheDatesChange() {
        var entry = in(WaitingStatus.WAITING);
        entry.follow(entry.wanted(), FULL);
        assertThat(entry.tell(NOW)).as("the same due date").isFalse();
        entry.follow(entry.wanted(), new Outlook(LocalDate.parse("2026-11-20"), null));
        assertThat(entry.tell(NOW)).isTrue();
    }

    @Test
    void wantsALaterStartAfterOneThatDidNotSuit() {
        var entry = in(WaitingStatus.OFFERED);
        entry.keepWaiting(NOW);
        assertThat(entry.wanted().notBefore()).isEqualTo(LocalDate.parse("2026-11-23"));
    }

    @Test
    void keepsARunningOfferWhenTheDraftChanges() {
        var entry = in(WaitingStatus.OFFERED);
        var before = entry.wanted();
        entry.follow(
                new Wanted(PackageVersionId.next(), List.of("GESPREK"), 60, Wishes.NONE, before.notBefore()), FULL);
        assertThat(entry.wanted()).isEqualTo(before);
    }

    private static WaitingEntry in(WaitingStatus status) {
        var entry = waiting();
        entry.tell(NOW);
        if (EnumSet.of(WaitingStatus.OFFERED, WaitingStatus.TAKEN, WaitingStatus.DECLINED, WaitingStatus.LAPSED)
                .contains(status)) {
            VERBS.get(WaitingStatus.OFFERED).accept(entry);
        }
        if (status != WaitingStatus.WAITING && status != WaitingStatus.OFFERED) {
            VERBS.get(status).accept(entry);
        }
        return entry;
    }

    private static WaitingEntry waiting() {
        var wanted = new Wanted(PackageVersionId.next(), List.of(), 0, Wishes.NONE, LocalDate.parse("2026-11-03"));
        var dates = new SickDates(LocalDate.parse("2025-10-20"), List.of());
        var request = new JoinRequest(DraftId.next(), EmployerId.next(), wanted, dates);
        return new WaitingEntry(request, FULL, UserId.next(), false, NOW);
    }
}
