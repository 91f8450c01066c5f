package nl.werkzaak.tweedespoor.waiting;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** The first start that is free for what is wanted. */
@Component
class Openings {
    /** As far ahead as an order can start. */
    static final int WEEKS_AHEAD = 26;

    private final Capacity capacity;
    private final WaitingSettings settings;
    private final Clock clock;

    Openings(Capacity capacity, WaitingSettings settings, Clock clock) {
        this.capacity = capacity;
        this.settings = settings;
        this.clock = clock;
    }

    /** What anybody could order today. */
    Optional<Week> first(Wanted wanted) {
        return first(key(wanted, Week.startingFrom(Zones.today(clock).plusDays(1))));
    }

    Outlook outlook(JoinRequest request) {
        return new Outlook(request.dates().due(), first(request.wanted()).orElse(null));
    }

    /** What can be offered today, for many who often want the same. */
    Look look() {
        return new Look(settings.current().earliest(Zones.today(clock)));
    }

    private Optional<Week> first(Key key) {
        return capacity
                .freeStarts(key.version(), key.extraMinutes(), key.from().monday(), WEEKS_AHEAD, key.wishes())
                .stream()
                .findFirst();
    }

    private static Key key(Wanted wanted, Week earliest) {
        var wished = Week.startingFrom(wanted.notBefore());
        var from = wished.compareTo(earliest) > 0 ? wished : earliest;
        return new Key(wanted.version(), wanted.extraMinutes(), wanted.wishes(), from);
    }

    private record Key(PackageVersionId version, int extraMinutes, Wishes wishes, Week from) {}

    /** Asks once for all who want the same, until a seat was taken. */
    class Look {
        private final Week earliest;
        private final Map<Key, Optional<Week>> known = new HashMap<>();

        private Look(Week earliest) {
            this.earliest = earliest;
        }

        Optional<Week> first(Wanted wanted) {
            return known.computeIfAbsent(key(wanted, earliest), Openings.this::first);
        }

        void forget() {
            known.clear();
        }
    }
}
