package nl.werkzaak.tweedespoor.capacity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.catalog.Specialism;

/**
 * What a coach brings: languages (ISO 639 codes), places of conversations, specialisms.
 *
 * @param languages at least one
 * @param places    at least one
 */
public record CoachSkills(List<String> languages, List<Place> places, Set<Specialism> specialisms) {
    public CoachSkills {
        languages = List.copyOf(languages);
        places = places.stream().distinct().toList();
        specialisms = ordered(specialisms);
    }

    /** Dutch, one place, no specialism. */
    public static CoachSkills in(String place) {
        return new CoachSkills(List.of("nl"), List.of(Place.of(place)), Set.of());
    }

    private static Set<Specialism> ordered(Collection<Specialism> specialisms) {
        var set = EnumSet.noneOf(Specialism.class);
        set.addAll(specialisms);
        return Set.copyOf(set);
    }
}
