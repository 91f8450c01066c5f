package nl.werkzaak.tweedespoor.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.catalog.Choice;
import nl.werkzaak.tweedespoor.catalog.Tailored;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What sales chooses in a quote; prices follow from it.
 *
 * @param addOns    codes; one given twice is offered twice
 * @param startWeek a Monday, where one was talked about
 * @param hold      whether sending holds a seat from that week on
 * @param validDays counted from the day of sending
 * @param word      a few sentences of sales, printed above the price
 */
public record QuoteForm(
        PackageVersionId packageVersion,
        List<String> addOns,
        List<TailoredLine> tailored,
        int discountBasisPoints,
        @Nullable LocalDate startWeek,
        boolean hold,
        int validDays,
        String word) {
    public QuoteForm {
        addOns = List.copyOf(addOns);
        tailored = List.copyOf(tailored);
    }

    public static QuoteForm of(PackageVersionId version, @Nullable LocalDate startWeek, int validDays) {
        return new QuoteForm(version, List.of(), List.of(), 0, startWeek, false, validDays, "");
    }

    /**
     * This form with the refused fields as they were kept, so that one wrong field does not hold up the others; fields
     * that only mean something together stay together.
     *
     * @param refused as {@link QuoteWriting#check} names them
     */
    public QuoteForm without(Set<String> refused, QuoteForm kept) {
        var right = new QuoteForm(
                packageVersion,
                addOns,
                refused.stream().anyMatch(field -> field.startsWith("tailored")) ? kept.tailored : tailored,
                refused.contains("discount") ? kept.discountBasisPoints : discountBasisPoints,
                startWeek,
                hold,
                refused.contains("validDays") ? kept.validDays : validDays,
                refused.contains("word") ? kept.word : word);
        return refused.contains("start") || refused.contains("hold")
                ? right.withStart(kept.startWeek, kept.hold)
                : right;
    }

    /** @param discountName what the discount's line says */
    Choice choice(String discountName) {
        var lines = tailored.stream()
                .map(line -> new Tailored(line.description(), line.quantity(), line.unit(), line.minutes()))
                .toList();
        return new Choice(addOns, lines, discountBasisPoints, discountName);
    }

    public QuoteForm withAddOns(List<String> codes) {
        return new QuoteForm(packageVersion, codes, tailored, discountBasisPoints, startWeek, hold, validDays, word);
    }

    public QuoteForm withTailored(List<TailoredLine> lines) {
        return new QuoteForm(packageVersion, addOns, lines, discountBasisPoints, startWeek, hold, validDays, word);
    }

    public QuoteForm withDiscount(int basisPoints) {
        return new QuoteForm(packageVersion, addOns, tailored, basisPoints, startWeek, hold, validDays, word);
    }

    public QuoteForm withWord(String letter) {
        return new QuoteForm(packageVersion, addOns, tailored, discountBasisPoints, startWeek, hold, validDays, letter);
    }

    public QuoteForm withStart(@Nullable LocalDate monday, boolean held) {
        return new QuoteForm(packageVersion, addOns, tailored, discountBasisPoints, monday, held, validDays, word);
    }
}
