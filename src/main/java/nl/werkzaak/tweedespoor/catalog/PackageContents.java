package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a package says and takes, as the admin writes it. Dutch is required and binds; English may lack.
 *
 * @param items          what the employer gets
 * @param atHand         what to have at hand when ordering
 * @param intakeMinutes  a coach's minutes in the first week, beyond the even spread
 * @param closingMinutes the same in the last week, with its final report
 * @param placementWeeks weeks with supervision at a workplace of Werkzaak
 * @param materials      what is bought in, without VAT
 * @param addOns         codes of what may be ordered beside it
 * @param example        an invented example, to be shown as such
 * @param version        of the row that was read, so that two admins do not overwrite each other
 */
public record PackageContents(
        String name,
        @Nullable String nameEnglish,
        String promise,
        @Nullable String promiseEnglish,
        List<Line> items,
        List<Line> atHand,
        int weeks,
        int coachHours,
        int intakeMinutes,
        int closingMinutes,
        int placementWeeks,
        Money materials,
        Set<String> addOns,
        boolean example,
        long version) {

    /** One line in both languages. */
    public record Line(String dutch, @Nullable String english) {}

    public PackageContents {
        items = List.copyOf(items);
        atHand = List.copyOf(atHand);
        addOns = Set.copyOf(addOns);
    }

    /** What the integral cost is made of. */
    public CostBuildUp costs() {
        return new CostBuildUp(coachHours * 60, placementWeeks, materials);
    }
}
