package nl.werkzaak.tweedespoor.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.ConflictKind;
import nl.werkzaak.tweedespoor.capacity.ConflictRow;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The admin's list of bookings that do not work out; three statements, however long it is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class ConflictLists {
    private final BookingChanges bookings;
    private final Trajectories trajectories;
    private final Coaches coaches;

    ConflictLists(BookingChanges bookings, Trajectories trajectories, Coaches coaches) {
        this.bookings = bookings;
        this.trajectories = trajectories;
        this.coaches = coaches;
    }

    private record Key(HoldId hold, CoachId coach, ConflictKind kind) {}

    /** In order of the first week. */
    public List<ConflictItem> open() {
        var groups = new LinkedHashMap<Key, List<ConflictRow>>();
        bookings.conflicts().forEach(row -> groups.computeIfAbsent(
                        new Key(row.hold(), row.coach(), row.kind()), key -> new ArrayList<>())
                .add(row));
        if (groups.isEmpty()) {
            return List.of();
        }
        var cases = trajectories.ofHolds(
                groups.keySet().stream().map(Key::hold).distinct().toList());
        var people = coaches.all().stream().collect(Collectors.toMap(CoachRow::id, Function.identity()));
        return groups.entrySet().stream()
                .map(group -> new ConflictItem(
                        cases.get(group.getKey().hold()),
                        people.get(group.getKey().coach()),
                        group.getKey().kind(),
                        group.getValue().stream().map(ConflictRow::week).toList(),
                        group.getValue().stream()
                                .mapToInt(ConflictRow::minutesOver)
                                .max()
                                .orElse(0)))
                .toList();
    }

    /** How many there are, for the overview. */
    public int count() {
        return (int) bookings.conflicts().stream()
                .map(row -> new Key(row.hold(), row.coach(), row.kind()))
                .distinct()
                .count();
    }
}
