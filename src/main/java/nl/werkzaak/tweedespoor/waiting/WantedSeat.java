package nl.werkzaak.tweedespoor.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.jspecify.annotations.Nullable;

/** {@link Wanted} in the entry's own row. */
@Embeddable
class WantedSeat {
    @Column(name = "package_version_id")
    private UUID version;

    @Column(name = "add_ons")
    private String addOns;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    private @Nullable String place;
    private @Nullable String language;

    @Column(name = "not_before")
    private LocalDate notBefore;

    @SuppressWarnings("NullAway.Init")
    protected WantedSeat() {}

    WantedSeat(Wanted wanted) {
        var wishes = wanted.wishes();
        version = wanted.version().value();
        addOns = String.join(",", wanted.addOns());
        extraMinutes = wanted.extraMinutes();
        place = wishes.place() == null ? null : wishes.place().name();
        language = wishes.language();
        notBefore = wanted.notBefore();
    }

    Wanted wanted() {
        return new Wanted(
                new PackageVersionId(version), codes(addOns), extraMinutes, wishes(place, language), notBefore);
    }

    /** A start that was not wanted is not offered again, nor an earlier one. */
    void notBefore(LocalDate day) {
        notBefore = day;
    }

    static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    static Wishes wishes(@Nullable String place, @Nullable String language) {
        return new Wishes(place == null ? null : Place.of(place), language);
    }
}
