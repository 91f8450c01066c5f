package nl.werkzaak.tweedespoor.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.order.OrderForm.Recovered;
import nl.werkzaak.tweedespoor.order.OrderForm.Who;
import nl.werkzaak.tweedespoor.poortwachter.Band;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/** What an order must answer to, per field; the wizard shows it and placing asks it again. */
public final class OrderRules {
    private static final int LONGEST_TEXT = 80;

    private OrderRules() {}

    /** @param lastPaidDay of the case that begins on the given day, with the given recovered days */
    public static Map<String, Refusal> who(Who who, LocalDate today, Function<Who, LocalDate> lastPaidDay) {
        var refusals = new LinkedHashMap<String, Refusal>();
        if (who.employer() == null) {
            refusals.put("employer", new Refusal("order.refusal.employer"));
        }
        text(refusals, "initials", who.initials(), true);
        text(refusals, "lastName", who.lastName(), true);
        text(refusals, "reference", who.reference(), true);
        text(refusals, "jobTitle", who.jobTitle(), false);
        firstSickDay(who, today).ifPresentOrElse(r -> refusals.put("firstSickDay", r), () -> recovered(who, today)
                .ifPresentOrElse(r -> refusals.put("recovered", r), () -> paid(who, today, lastPaidDay)
                        .ifPresent(r -> refusals.put("firstSickDay", r))));
        return refusals;
    }

    private static void text(Map<String, Refusal> refusals, String field, String text, boolean required) {
        if (required && text.isBlank()) {
            refusals.put(field, new Refusal("order.refusal." + field));
        } else {
            TextGuard.check(text, LONGEST_TEXT).ifPresent(refusal -> refusals.put(field, refusal));
        }
    }

    private static Optional<Refusal> firstSickDay(Who who, LocalDate today) {
        var day = who.firstSickDay();
        if (day == null) {
            return Optional.of(new Refusal("order.refusal.firstSickDay"));
        }
        return day.isAfter(today) ? Optional.of(new Refusal("order.refusal.firstSickDayFuture")) : Optional.empty();
    }

    private static Optional<Refusal> recovered(Who who, LocalDate today) {
        if (!who.recovered().stream().allMatch(Recovered::complete)) {
            return Optional.of(new Refusal("order.refusal.recoveredIncomplete"));
        }
        var ranges = who.recoveredRanges().stream()
                .sorted(Comparator.comparing(DateRange::from))
                .toList();
        var previous = who.firstSickDay();
        for (var range : ranges) {
            if (previous != null && !range.from().isAfter(previous)) {
                return Optional.of(new Refusal("order.refusal.recoveredOrder"));
            }
            if (range.until().isAfter(today)) {
                return Optional.of(new Refusal("order.refusal.recoveredFuture"));
            }
            previous = range.until();
        }
        return newCase(who.firstSickDay(), ranges);
    }

    private static Optional<Refusal> newCase(@Nullable LocalDate first, List<DateRange> ranges) {
        if (first == null) {
            return Optional.empty();
        }
        var counted = Poortwachter.timeline(first, ranges, Facts.NONE).countedFrom();
        return counted.equals(first)
                ? Optional.empty()
                : Optional.of(new Refusal("order.refusal.recoveredNewCase", counted));
    }

    private static Optional<Refusal> paid(Who who, LocalDate today, Function<Who, LocalDate> lastPaidDay) {
        var last = lastPaidDay.apply(who);
        return last.isBefore(today) ? Optional.of(new Refusal("order.refusal.paidUp", last)) : Optional.empty();
    }

    /** @param free the weeks in which the package can still start; @param pilotEnd the pilot's last day */
    public static Optional<Refusal> start(
            @Nullable LocalDate start, LocalDate today, LocalDate pilotEnd, List<LocalDate> free) {
        if (start == null) {
            return Optional.of(new Refusal("order.refusal.start"));
        }
        if (!start.isAfter(today)) {
            return Optional.of(new Refusal("order.refusal.startPast"));
        }
        if (start.isAfter(pilotEnd)) {
            return Optional.of(new Refusal("order.refusal.startAfterPilot", pilotEnd));
        }
        return free.contains(start) ? Optional.empty() : Optional.of(new Refusal("order.refusal.startFull"));
    }

    /** Said before ordering, never in the way of it. */
    public static List<Refusal> warnings(
            LocalDate start, int weeks, @Nullable LocalDate lastPaidDay, LocalDate pilotEnd) {
        var lastDay = start.plusWeeks(weeks).minusDays(1);
        var warnings = new java.util.ArrayList<Refusal>();
        if (lastPaidDay != null && lastDay.isAfter(lastPaidDay)) {
            warnings.add(new Refusal("order.warning.outlivesWage", lastDay, lastPaidDay));
        }
        if (lastDay.isAfter(pilotEnd)) {
            warnings.add(new Refusal("order.warning.outlivesPilot", lastDay, pilotEnd));
        }
        return List.copyOf(warnings);
    }

    /** UWV expects the second track to start on the day that the band calls due. */
    static Optional<Refusal> lateStart(LocalDate start, Band band) {
        var due = band.due();
        return due != null && start.isAfter(due)
                ? Optional.of(new Refusal("order.warning.lateStart", due))
                : Optional.empty();
    }
}
