package nl.werkzaak.tweedespoor.capacity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.internal.Attempts;
import nl.werkzaak.tweedespoor.capacity.internal.HoldBook;
import nl.werkzaak.tweedespoor.capacity.internal.HoldRepository;
import nl.werkzaak.tweedespoor.capacity.internal.Rooms;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can start when, and the holds on it. A hold books a seat of the pilot and a provisional coach for all weeks of
 * the package or nothing at all; the database refuses more than there is (ADR on seats).
 *
 * <p>Called inside a transaction, a change belongs to it; called alone, it makes its own and tries again after a
 * deadlock.
 */
@Service
@Transactional(readOnly = true)
public class Capacity {
    /** All but the employee, who never orders or stops anything. */
    private static final String BOOKERS = "hasAnyRole('EMPLOYER', 'COACH', 'SALES', 'ADMIN')";

    private final Catalog catalog;
    private final Rooms rooms;
    private final HoldBook book;
    private final HoldRepository holds;
    private final Attempts attempts;
    private final Clock clock;

    Capacity(Catalog catalog, Rooms rooms, HoldBook book, HoldRepository holds, Attempts attempts, Clock clock) {
        this.catalog = catalog;
        this.rooms = rooms;
        this.book = book;
        this.holds = holds;
        this.attempts = attempts;
        this.clock = clock;
    }

    public Optional<Week> firstPossibleStart(PackageVersionId version, LocalDate notBefore) {
        return firstPossibleStart(version, notBefore, Wishes.NONE);
    }

    public Optional<Week> firstPossibleStart(PackageVersionId version, LocalDate notBefore, Wishes wishes) {
        return Optional.ofNullable(
                firstPossibleStarts(List.of(version), notBefore, wishes).get(version));
    }

    public Map<PackageVersionId, Week> firstPossibleStarts(Collection<PackageVersionId> versions, LocalDate notBefore) {
        return firstPossibleStarts(versions, notBefore, Wishes.NONE);
    }

    /** The same for a whole catalogue with two statements; a package that cannot start is absent. */
    public Map<PackageVersionId, Week> firstPossibleStarts(
            Collection<PackageVersionId> versions, LocalDate notBefore, Wishes wishes) {
        var profiles = catalog.profiles(versions);
        var room = rooms.free(Week.startingFrom(notBefore), wishes);
        var result = new LinkedHashMap<PackageVersionId, Week>();
        for (var version : versions) {
            var profile = profiles.get(version);
            if (profile != null) {
                room.firstStart(profile).ifPresent(week -> result.put(version, week));
            }
        }
        return result;
    }

    /** The weeks in which the package can start, out of {@code weeksAhead} weeks; full ones are not offered. */
    public List<Week> freeStarts(PackageVersionId version, LocalDate from, int weeksAhead) {
        return freeStarts(version, 0, from, weeksAhead, Wishes.NONE);
    }

    /** The same with a coach's minutes for add-ons on top. */
    public List<Week> freeStarts(PackageVersionId version, int extraMinutes, LocalDate from, int weeksAhead) {
        return freeStarts(version, extraMinutes, from, weeksAhead, Wishes.NONE);
    }

    public List<Week> freeStarts(
            PackageVersionId version, int extraMinutes, LocalDate from, int weeksAhead, Wishes wishes) {
        var profile = catalog.profile(version).plus(extraMinutes);
        var first = Week.startingFrom(from);
        return rooms.free(first, first.plus(weeksAhead + profile.weeks() - 1L), wishes)
                .starts(profile);
    }

    /**
     * Holds a seat and a coach.
     *
     * @throws Refusal {@code capacity.full} when a week has no seat or no coach can take the whole package;
     *     {@code capacity.busy} when too many book at once
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize(BOOKERS)
    public HoldId hold(HoldRequest request) {
        var now = clock.instant();
        if (request.start().monday().isBefore(Zones.today(clock))) {
            throw new Refusal("capacity.start.past").at("start");
        }
        if (!request.expiresAt().isAfter(now)) {
            throw new Refusal("capacity.hold.over");
        }
        var profile = catalog.profile(request.version()).plus(request.extraMinutes());
        return attempts.run(() -> book.hold(request, profile, now));
    }

    /** Moves the end of an active hold. */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize(BOOKERS)
    public void extend(HoldId hold, Instant until) {
        attempts.run(() -> book.extend(hold, until, clock.instant()));
    }

    /** @throws Refusal {@code capacity.hold.over} when the hold's time has passed */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize(BOOKERS)
    public void confirm(HoldId hold) {
        attempts.run(() -> book.confirm(hold, clock.instant()));
    }

    /** Frees what the hold books; doing it twice changes nothing. Weeks of a confirmed hold that have begun stay. */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize(BOOKERS)
    public void release(HoldId hold) {
        attempts.run(() -> book.release(hold, Zones.today(clock)));
    }

    @PreAuthorize(BOOKERS)
    public HoldRow hold(HoldId hold) {
        return holds.findById(hold.value()).map(Hold::row).orElseThrow(NotFound::new);
    }
}
