package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** A made-up case; the same seed gives the same cases. */
record GeneratedCase(
        LocalDate firstSickDay,
        List<DateRange> recovered,
        @Nullable LocalDate planMade,
        @Nullable LocalDate evaluationHeld,
        @Nullable LocalDate ruledOutOn,
        @Nullable LocalDate prospectUntil,
        boolean noCapacity,
        @Nullable LocalDate wiaApplied,
        int sanctionWeeks) {
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    /** Leap days, year ends, holidays, both ends of the range, and a week of days that has every weekday. */
    private static final List<LocalDate> SPECIAL = Stream.concat(
                    Stream.of(
                                    "2008-02-29",
                                    "2024-02-29",
                                    "2028-02-29",
                                    "2040-02-29",
                                    "2027-02-28",
                                    "2028-03-01",
                                    "2005-01-01",
                                    "2040-12-31",
                                    "2025-12-31",
                                    "2026-01-01",
                                    "2026-04-27",
                                    "2027-03-29",
                                    "2026-05-05",
                                    "2025-12-25",
                                    "2026-12-26",
                                    "2026-05-14",
                                    "2026-05-25",
                                    "2026-04-03")
                            .map(LocalDate::parse),
                    IntStream.range(0, 7).mapToObj(LocalDate.of(2026, 6, 1)::plusDays))
            .toList();

    static Stream<GeneratedCase> all(int count) {
        var random = new Random(20261122);
        return IntStream.range(0, count)
                .mapToObj(number -> generate(
                        number < SPECIAL.size()
                                ? SPECIAL.get(number)
                                : FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST) + 1)),
                        random));
    }

    private static GeneratedCase generate(LocalDate first, Random random) {
        var recovered = new ArrayList<DateRange>();
        var day = first;
        for (var left = random.nextInt(7); left > 0; left--) {
            var from = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 30 : 200));
            var until = from.plusDays(gap(random) - 1L);
            recovered.add(new DateRange(from, until));
            day = until.plusDays(1);
        }
        return new GeneratedCase(
                first,
                List.copyOf(recovered),
                maybe(first, 120, random),
                maybe(first, 450, random),
                maybe(first, 500, random),
                maybe(first, 700, random),
                random.nextInt(10) == 0,
                maybe(first, 1_000, random),
                random.nextInt(4) == 0 ? random.nextInt(53) : 0);
    }

    /** One to forty days, often just at the border of a new case. */
    private static int gap(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 27;
            case 1 -> 28;
            default -> 1 + random.nextInt(40);
        };
    }

    private static @Nullable LocalDate maybe(LocalDate first, int within, Random random) {
        return random.nextInt(3) == 0 ? first.plusDays(random.nextInt(within)) : null;
    }

    TimelineResult timeline() {
        return Poortwachter.timeline(firstSickDay, recovered, facts());
    }

    Facts facts() {
        return Facts.builder()
                .planMade(planMade)
                .evaluationHeld(evaluationHeld)
                .ruledOutOn(ruledOutOn)
                .prospectUntil(prospectUntil)
                .noCapacity(noCapacity)
                .wiaApplied(wiaApplied)
                .sanctionWeeks(sanctionWeeks)
                .build();
    }
}
