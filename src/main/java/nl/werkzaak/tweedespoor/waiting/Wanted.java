package nl.werkzaak.tweedespoor.waiting;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;

/**
 * What a case waits for.
 *
 * @param addOns       codes; one given twice is wanted twice
 * @param extraMinutes of a coach, for the add-ons
 * @param notBefore    the first day on which it may start
 */
public record Wanted(
        PackageVersionId version, List<String> addOns, int extraMinutes, Wishes wishes, LocalDate notBefore) {
    public Wanted {
        addOns = List.copyOf(addOns);
    }
}
