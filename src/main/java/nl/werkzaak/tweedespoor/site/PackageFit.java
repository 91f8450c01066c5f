package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * How a package lies beside the wage payment: a trajectory may outlive it, but then the employer should know.
 *
 * @param lastDay last day of the package when it starts in its first free week
 * @param lastPaidDay last day of the wage payment
 */
public record PackageFit(LocalDate lastDay, LocalDate lastPaidDay) {

    public static PackageFit of(Week start, int weeks, LocalDate lastPaidDay) {
        return new PackageFit(start.plus(weeks).monday().minusDays(1), lastPaidDay);
    }

    public boolean fits() {
        return !lastDay.isAfter(lastPaidDay);
    }

    /** Full weeks of wage payment left after the package. */
    public long weeksLeft() {
        return Math.max(0, ChronoUnit.WEEKS.between(lastDay, lastPaidDay));
    }

    /** Weeks that the package goes on after the wage payment, a started week counted whole. */
    public long weeksBeyond() {
        return fits() ? 0 : Math.ceilDiv(ChronoUnit.DAYS.between(lastPaidDay, lastDay), 7L);
    }
}
