package nl.werkzaak.tweedespoor.waiting;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;

/**
 * How an offer is made.
 *
 * @param workingDays in which an offered seat can be taken
 */
record WaitingRules(int workingDays) {
    /** The end of the last working day for an answer to what is offered on a day. */
    Instant until(LocalDate today) {
        return WorkingDays.endOf(today, workingDays).toInstant();
    }

    /** The first week that can be offered on a day: nobody starts before the answer is due. */
    Week earliest(LocalDate today) {
        return Week.startingFrom(
                until(today).atZone(Zones.AMSTERDAM).toLocalDate().plusDays(1));
    }
}
