package nl.werkzaak.tweedespoor.trajectory;

import static nl.werkzaak.tweedespoor.trajectory.CoachReason.EMPLOYER;
import static nl.werkzaak.tweedespoor.trajectory.CoachReason.LANGUAGE;
import static nl.werkzaak.tweedespoor.trajectory.CoachReason.PLACE;
import static nl.werkzaak.tweedespoor.trajectory.CoachReason.ROOM;
import static nl.werkzaak.tweedespoor.trajectory.CoachReason.SPECIALISM;
import static nl.werkzaak.tweedespoor.trajectory.CoachReason.STAND_IN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CoachFit;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.trajectory.CoachRanking.Candidate;
import nl.werkzaak.tweedespoor.trajectory.CoachRanking.Wanted;
import org.junit.jupiter.api.Test;

class CoachRankingTest {
    private static final Place TIEL = Place.of("Tiel");
    private static final Week FULL = Week.of(LocalDate.parse("2026-06-01"));

    private final Candidate plain = coach("Alle Dagen", "Druten", "nl", Set.of());
    private final Candidate local = coach("Bea Buurt", "Tiel", "nl", Set.of());
    private final Candidate polish = coach("Czeslaw Taal", "Druten", "pl", Set.of());
    private final Candidate matcher = coach("Dirk Match", "Druten", "nl", Set.of(Specialism.JOB_MATCHING));
    private final Candidate known = coach("Els Kent", "Druten", "nl", Set.of());
    private final Candidate usual = coach("Fien Vervangt", "Druten", "nl", Set.of());
    private final Wanted everything = new Wanted(
            new Wishes(TIEL, "pl"),
            Specialism.JOB_MATCHING,
            CoachId.next(),
            usual.coach().id(),
            Set.of(known.coach().id()));

    @Test
    void weighsEachReasonByItself() {
        var ranked = CoachRanking.rank(everything, List.of(plain, usual, known, matcher, polish, local));
        assertThat(ranked)
                .extracting(CoachProposal::coach)
                .containsExactly(
                        local.coach(), polish.coach(), matcher.coach(), known.coach(), usual.coach(), plain.coach());
        assertThat(ranked).extracting(CoachProposal::points).containsExactly(40, 35, 30, 25, 22, 10);
        assertThat(ranked)
                .extracting(CoachProposal::reasons)
                .containsExactly(
                        Set.of(PLACE, ROOM),
                        Set.of(LANGUAGE, ROOM),
                        Set.of(SPECIALISM, ROOM),
                        Set.of(EMPLOYER, ROOM),
                        Set.of(STAND_IN, ROOM),
                        Set.of(ROOM));
        assertThat(ranked.getLast().misses()).isEqualTo(Set.of(PLACE, LANGUAGE, SPECIALISM));
        assertThat(ranked.getFirst().misses()).isEqualTo(Set.of(LANGUAGE, SPECIALISM));
    }

    @Test
    void saysNothingOfWhatNobodyAskedFor() {
        var wanted = new Wanted(Wishes.NONE, null, CoachId.next(), null, Set.of());
        assertThat(CoachRanking.rank(wanted, List.of(local, polish, matcher))).allSatisfy(proposal -> {
            assertThat(proposal.reasons()).isEqualTo(Set.of(ROOM));
            assertThat(proposal.misses()).isEmpty();
        });
    }

    @Test
    void putsWhoHasNoRoomBelowEverybodyWhoHas() {
        var full = new Candidate(local.coach(), new CoachFit(local.coach().id(), List.of(FULL), 0, 0));
        var ranked = CoachRanking.rank(everything, List.of(full, plain));
        assertThat(ranked).extracting(CoachProposal::coach).containsExactly(plain.coach(), local.coach());
        assertThat(ranked.getLast().fits()).isFalse();
        assertThat(ranked.getLast().shortWeeks()).containsExactly(FULL);
        assertThat(ranked.getLast().reasons()).isEqualTo(Set.of(PLACE));
    }

    @Test
    void givesRoomItsShareAndBreaksTies() {
        var wanted = new Wanted(Wishes.NONE, null, known.coach().id(), null, Set.of());
        var ranked = CoachRanking.rank(
                wanted,
                List.of(
                        free(plain, 1000, 1),
                        free(local, 590, 3),
                        free(matcher, 500, 4),
                        free(known, 500, 1),
                        free(polish, 0, 1)));
        assertThat(ranked).extracting(CoachProposal::points).containsExactly(10, 5, 5, 5, 0);
        assertThat(ranked)
                .extracting(CoachProposal::coach)
                .as("the present coach first among equals, then who has room for most cases")
                .containsExactly(plain.coach(), known.coach(), matcher.coach(), local.coach(), polish.coach());
    }

    @Test
    void ranksNobodyAndOne() {
        assertThat(CoachRanking.rank(everything, List.of())).isEmpty();
        assertThat(CoachRanking.rank(everything, List.of(free(plain, 0, 0))))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.points()).isZero();
                    assertThat(proposal.present()).isFalse();
                });
    }

    private static Candidate coach(String name, String place, String language, Set<Specialism> specialisms) {
        var id = CoachId.next();
        var skills = new CoachSkills(Arrays.asList(language), List.of(Place.of(place)), specialisms);
        return new Candidate(
                new CoachRow(id, null, name, "+31344123456", place, 5, skills, null, null),
                new CoachFit(id, List.of(), 600, 2));
    }

    private static Candidate free(Candidate of, int minutes, int cases) {
        return new Candidate(of.coach(), new CoachFit(of.coach().id(), List.of(), minutes, cases));
    }
}
