package nl.werkzaak.tweedespoor.waiting;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** From when somebody is ill; passes through to give the place in the queue, and is not kept here. */
public record SickDates(LocalDate firstSickDay, List<DateRange> recovered) {
    public SickDates {
        recovered = List.copyOf(recovered);
    }

    /** The day on which UWV expects the second track to begin (domain.md §1); the earlier, the more urgent. */
    public @Nullable LocalDate due() {
        return Poortwachter.timeline(firstSickDay, recovered, Facts.NONE)
                .secondTrack()
                .due();
    }
}
