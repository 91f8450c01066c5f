package nl.werkzaak.tweedespoor.order;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;

/** The package and its price as they were at the moment of placing. */
record OrderedPackage(
        String code,
        String name,
        int weeks,
        int coachHours,
        List<OrderLine> lines,
        Money net,
        Money vat,
        int vatBasisPoints) {}
