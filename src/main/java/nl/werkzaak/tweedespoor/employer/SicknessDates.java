package nl.werkzaak.tweedespoor.employer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** The dates of one case: the first sick day and the recovered periods in between (BW7:629(10)). */
public record SicknessDates(LocalDate firstSickDay, List<DateRange> recovered) {
    public SicknessDates {
        recovered =
                recovered.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    }

    /** @throws Refusal at {@code firstSickDay} or {@code recovered} when the dates cannot be one running case */
    public SicknessDates checkedOn(LocalDate today) {
        if (firstSickDay.isAfter(today)) {
            throw new Refusal("employer.case.future").at("firstSickDay");
        }
        DateRange before = null;
        for (var range : recovered) {
            if (!range.from().isAfter(firstSickDay)) {
                throw new Refusal("employer.case.recovered-before").at("recovered");
            }
            if (range.until().isAfter(today)) {
                throw new Refusal("employer.case.recovered-future").at("recovered");
            }
            if (before != null && !range.from().isAfter(before.until().plusDays(1))) {
                throw new Refusal("employer.case.overlap").at("recovered");
            }
            before = range;
        }
        if (!Poortwachter.timeline(firstSickDay, recovered, Facts.NONE)
                .countedFrom()
                .equals(firstSickDay)) {
            throw new Refusal("employer.case.new-case").at("recovered");
        }
        return this;
    }
}
