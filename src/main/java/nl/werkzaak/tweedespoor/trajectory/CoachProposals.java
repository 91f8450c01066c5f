package nl.werkzaak.tweedespoor.trajectory;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.CoachFit;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes coaches for a trajectory, however many there are in the same few statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CoachProposals {
    private final Trajectories trajectories;
    private final Capacity capacity;
    private final BookingChanges bookings;
    private final Coaches coaches;
    private final Catalog catalog;
    private final KnownCoaches known;

    CoachProposals(
            Trajectories trajectories,
            Capacity capacity,
            BookingChanges bookings,
            Coaches coaches,
            Catalog catalog,
            KnownCoaches known) {
        this.trajectories = trajectories;
        this.capacity = capacity;
        this.bookings = bookings;
        this.coaches = coaches;
        this.catalog = catalog;
        this.known = known;
    }

    public CoachChoice of(TrajectoryId id) {
        var row = trajectories.find(id);
        var hold = capacity.hold(row.hold());
        var specialism = catalog.specialism(hold.version()).orElse(null);
        var all = coaches.all();
        var fits = bookings.fits(row.hold()).stream().collect(Collectors.toMap(CoachFit::coach, Function.identity()));
        var usual = all.stream()
                .filter(coach -> coach.id().equals(row.coach()))
                .map(CoachRow::standIn)
                .filter(standIn -> standIn != null)
                .findFirst()
                .orElse(null);
        var wanted = new CoachRanking.Wanted(hold.wishes(), specialism, row.coach(), usual, known.apartFrom(row));
        var candidates = all.stream()
                .filter(coach -> fits.containsKey(coach.id()))
                .map(coach -> new CoachRanking.Candidate(coach, fits.get(coach.id())))
                .toList();
        return new CoachChoice(
                row,
                hold.wishes(),
                specialism,
                row.status() != TrajectoryStatus.PLANNED,
                CoachRanking.rank(wanted, candidates));
    }
}
