package nl.werkzaak.tweedespoor.quote;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;

/**
 * The settings that quotes obey.
 *
 * @param validDays        as many days as a quote may be valid, and what a new one starts with
 * @param holdWorkingDays  how long sending may hold a seat at most
 * @param holdsPerEmployer seats held by quotes for one employer at the same time
 * @param holdsInAll       seats held by quotes at the same time
 * @param discountLimit    basis points; a higher discount needs a second person
 * @param selfMadeOpen     unanswered quotes that one employer may have made itself
 */
public record QuoteRules(
        int validDays, int holdWorkingDays, int holdsPerEmployer, int holdsInAll, int discountLimit, int selfMadeOpen) {
    private static final int LONGEST_DESCRIPTION = 120;
    private static final int LONGEST_WORD = 1_000;
    private static final int MOST_LINES = 20;
    private static final int WHOLE = 10_000;
    private static final int MOST_MINUTES = 60 * 100;
    private static final Money HIGHEST = Money.euros("100000.00");

    /** Everything wrong with the form by the name of its field; {@code tailored.0.quantity} for a line's. */
    public Map<String, Refusal> check(QuoteForm form, LocalDate today) {
        var refusals = new LinkedHashMap<String, Refusal>();
        for (var i = 0; i < form.tailored().size(); i++) {
            line(refusals, "tailored." + i + ".", form.tailored().get(i));
        }
        if (form.tailored().size() > MOST_LINES) {
            refusals.put("tailored", new Refusal("quote.refusal.lines", MOST_LINES));
        }
        if (form.discountBasisPoints() < 0 || form.discountBasisPoints() > WHOLE) {
            refusals.put("discount", new Refusal("quote.refusal.discount"));
        }
        if (form.validDays() < 1 || form.validDays() > validDays) {
            refusals.put("validDays", new Refusal("quote.refusal.validDays", validDays));
        }
        start(form, today).ifPresent(refusal -> refusals.put("start", refusal));
        TextGuard.check(form.word(), LONGEST_WORD).ifPresent(refusal -> refusals.put("word", refusal));
        return refusals;
    }

    /** Why the quote needs a second person; a public body may not sell below integral cost by accident (Mw 25i). */
    Set<ApprovalReason> reasons(QuoteFacts quote) {
        var reasons = EnumSet.noneOf(ApprovalReason.class);
        if (quote.form().discountBasisPoints() > discountLimit) {
            reasons.add(ApprovalReason.DISCOUNT);
        }
        if (quote.price().isBelowCost()) {
            reasons.add(ApprovalReason.BELOW_COST);
        }
        return reasons;
    }

    private static void line(Map<String, Refusal> refusals, String field, TailoredLine line) {
        if (line.description().isBlank()) {
            refusals.put(field + "description", new Refusal("shared.required"));
        }
        TextGuard.check(line.description(), LONGEST_DESCRIPTION)
                .ifPresent(refusal -> refusals.put(field + "description", refusal));
        if (line.quantity() < 1 || line.quantity() > PriceLine.MOST) {
            refusals.put(field + "quantity", new Refusal("quote.refusal.quantity", PriceLine.MOST));
        }
        if (line.unit().isNegative() || line.unit().compareTo(HIGHEST) > 0) {
            refusals.put(field + "unit", new Refusal("quote.refusal.unit", HIGHEST));
        }
        if (line.minutes() < 0 || line.minutes() > MOST_MINUTES) {
            refusals.put(field + "hours", new Refusal("quote.refusal.hours", MOST_MINUTES / 60));
        }
    }

    private static Optional<Refusal> start(QuoteForm form, LocalDate today) {
        var start = form.startWeek();
        if (start == null) {
            return form.hold() ? Optional.of(new Refusal("quote.refusal.startForHold")) : Optional.empty();
        }
        if (start.getDayOfWeek() != DayOfWeek.MONDAY) {
            return Optional.of(new Refusal("quote.refusal.startMonday"));
        }
        return start.isAfter(today) ? Optional.empty() : Optional.of(new Refusal("quote.refusal.startPast"));
    }

    void require(QuoteForm form, LocalDate today) {
        check(form, today).forEach((field, refusal) -> {
            throw refusal.at(field);
        });
    }
}
