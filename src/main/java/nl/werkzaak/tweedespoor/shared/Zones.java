package nl.werkzaak.tweedespoor.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

public final class Zones {
    /** The zone in which people read times and in which a day begins. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Zones() {}

    /** The calendar day in the Netherlands. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
