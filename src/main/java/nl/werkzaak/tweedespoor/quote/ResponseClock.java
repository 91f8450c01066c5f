package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;

/** Werkzaak answers a request within one working day; Dutch public holidays do not count. */
public enum ResponseClock {
    /** There is a day left. */
    GREEN,
    /** Today is the last day. */
    AMBER,
    /** Later than promised. */
    RED;

    public static final int WORKING_DAYS = 1;

    /** The end of the next working day in the Netherlands. */
    public static Instant answerBy(Instant asked) {
        return WorkingDays.endOf(day(asked), WORKING_DAYS).toInstant();
    }

    public static ResponseClock at(Instant answerBy, Instant now) {
        if (now.isAfter(answerBy)) {
            return RED;
        }
        return day(answerBy).isAfter(day(now)) ? GREEN : AMBER;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Zones.AMSTERDAM).toLocalDate();
    }
}
