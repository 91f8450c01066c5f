package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A coach's minutes in each week of a package: more in the intake week and in the last one, with its final report,
 * the rest spread evenly. The weeks sum exactly to the hours of the package.
 */
public record HourProfile(List<Integer> minutesPerWeek) {
    public HourProfile {
        minutesPerWeek = List.copyOf(minutesPerWeek);
    }

    public static HourProfile of(int weeks, int coachHours, int intakeMinutes, int closingMinutes) {
        var rest = coachHours * 60 - intakeMinutes - closingMinutes;
        if (weeks < 2 || rest < 0 || intakeMinutes < 0 || closingMinutes < 0) {
            throw new IllegalArgumentException("the hours of a package cover its intake and closing weeks");
        }
        var minutes = IntStream.range(0, weeks)
                .map(week -> (int) ((long) rest * (week + 1) / weeks - (long) rest * week / weeks))
                .toArray();
        minutes[0] += intakeMinutes;
        minutes[weeks - 1] += closingMinutes;
        return new HourProfile(IntStream.of(minutes).boxed().toList());
    }

    /** The same with more minutes, spread evenly over all weeks. */
    public HourProfile plus(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("no minutes are taken away");
        }
        return new HourProfile(IntStream.range(0, weeks())
                .mapToObj(week -> minutesPerWeek.get(week)
                        + (int) ((long) minutes * (week + 1) / weeks() - (long) minutes * week / weeks()))
                .toList());
    }

    /** The same with ordinary weeks at its end. */
    public HourProfile prolonged(int more) {
        return new HourProfile(Stream.concat(
                        minutesPerWeek.stream(),
                        Stream.generate(this::ordinaryWeek).limit(more))
                .toList());
    }

    /** The minutes of a week in the middle, without intake or final report. */
    public int ordinaryWeek() {
        return minutesPerWeek.get(weeks() / 2);
    }

    public int weeks() {
        return minutesPerWeek.size();
    }

    public int totalMinutes() {
        return minutesPerWeek.stream().mapToInt(Integer::intValue).sum();
    }
}
