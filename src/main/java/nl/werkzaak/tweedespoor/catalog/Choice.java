package nl.werkzaak.tweedespoor.catalog;

import java.util.List;

/**
 * What is chosen beside a package.
 *
 * @param addOns              codes; one given twice counts twice
 * @param discountBasisPoints 0 to 10,000, over all lines together
 * @param discountName        what the discount's line says
 */
public record Choice(List<String> addOns, List<Tailored> tailored, int discountBasisPoints, String discountName) {
    public static final Choice PLAIN = of(List.of());

    public Choice {
        addOns = List.copyOf(addOns);
        tailored = List.copyOf(tailored);
        if (discountBasisPoints != 0 && discountName.isBlank()) {
            throw new IllegalArgumentException("a discount has a name");
        }
    }

    /** Without anything that only sales can give. */
    public static Choice of(List<String> addOns) {
        return new Choice(addOns, List.of(), 0, "");
    }
}
