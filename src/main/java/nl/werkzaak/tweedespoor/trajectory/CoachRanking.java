package nl.werkzaak.tweedespoor.trajectory;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CoachFit;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Ranks coaches for one trajectory: first who has room in every week, then by the weights of {@link CoachReason}. */
final class CoachRanking {
    private CoachRanking() {}

    /**
     * What is asked for.
     *
     * @param present       who has the trajectory now
     * @param usualStandIn  of the present coach
     * @param knowsEmployer coaches with another trajectory of the same employer
     */
    record Wanted(
            Wishes wishes,
            @Nullable Specialism specialism,
            CoachId present,
            @Nullable CoachId usualStandIn,
            Set<CoachId> knowsEmployer) {}

    record Candidate(CoachRow coach, CoachFit fit) {}

    private static final Comparator<CoachProposal> ORDER = Comparator.comparing(CoachProposal::fits)
            .thenComparing(CoachProposal::points)
            .thenComparing(CoachProposal::present)
            .thenComparing(CoachProposal::freeCases)
            .reversed()
            .thenComparing(proposal -> proposal.coach().name());

    static List<CoachProposal> rank(Wanted wanted, Collection<Candidate> candidates) {
        var mostFree = candidates.stream()
                .mapToInt(candidate -> candidate.fit().freeMinutes())
                .max()
                .orElse(0);
        return candidates.stream()
                .map(candidate -> proposal(wanted, candidate, mostFree))
                .sorted(ORDER)
                .toList();
    }

    private static CoachProposal proposal(Wanted wanted, Candidate candidate, int mostFree) {
        var coach = candidate.coach();
        var fit = candidate.fit();
        var asked = asked(wanted);
        var reasons = reasons(wanted, coach);
        var room = Math.max(0, fit.freeMinutes());
        var points = reasons.stream().mapToInt(CoachReason::weight).sum();
        if (room > 0) {
            reasons.add(CoachReason.ROOM);
            points += (int) ((long) CoachReason.ROOM.weight() * room / mostFree);
        }
        asked.removeAll(reasons);
        return new CoachProposal(
                coach,
                coach.id().equals(wanted.present()),
                fit.fits(),
                fit.shortWeeks(),
                room,
                fit.freeCases(),
                Set.copyOf(reasons),
                Set.copyOf(asked),
                points);
    }

    private static Set<CoachReason> reasons(Wanted wanted, CoachRow coach) {
        var reasons = EnumSet.noneOf(CoachReason.class);
        var place = wanted.wishes().place();
        if (place != null && coach.skills().places().contains(place)) {
            reasons.add(CoachReason.PLACE);
        }
        var language = wanted.wishes().language();
        if (language != null && coach.skills().languages().contains(language)) {
            reasons.add(CoachReason.LANGUAGE);
        }
        if (wanted.specialism() != null && coach.skills().specialisms().contains(wanted.specialism())) {
            reasons.add(CoachReason.SPECIALISM);
        }
        if (wanted.knowsEmployer().contains(coach.id())) {
            reasons.add(CoachReason.EMPLOYER);
        }
        if (coach.id().equals(wanted.usualStandIn())) {
            reasons.add(CoachReason.STAND_IN);
        }
        return reasons;
    }

    /** What somebody asked for, so that its absence is worth saying. */
    private static Set<CoachReason> asked(Wanted wanted) {
        var asked = EnumSet.noneOf(CoachReason.class);
        if (wanted.wishes().place() != null) {
            asked.add(CoachReason.PLACE);
        }
        if (wanted.wishes().language() != null) {
            asked.add(CoachReason.LANGUAGE);
        }
        if (wanted.specialism() != null) {
            asked.add(CoachReason.SPECIALISM);
        }
        return asked;
    }
}
