package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.BranchId;
import org.jspecify.annotations.Nullable;

/** @param number vestigingsnummer of the trade register, twelve digits, if known */
public record BranchRow(
        BranchId id,
        String name,
        PostalAddress address,
        @Nullable String number) {}
