package nl.werkzaak.tweedespoor.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/**
 * What the wizard asks, kept as a draft; nothing in it identifies by BSN and nothing in it is medical.
 *
 * @param quote    the accepted quote that settles package, price and employer
 * @param place    the town wished for; empty for no preference, absent as long as nobody was asked
 * @param language likewise the code of the language
 */
public record OrderForm(
        int step,
        Who who,
        @Nullable UUID packageVersion,
        List<String> addOns,
        @Nullable LocalDate start,
        @Nullable UUID quote,
        @Nullable String place,
        @Nullable String language) {

    public OrderForm(int step, Who who, @Nullable UUID packageVersion, List<String> addOns, @Nullable LocalDate start) {
        this(step, who, packageVersion, addOns, start, null, null, null);
    }

    /** The employee, as far as the order needs: initials, last name, the employer's own reference. */
    public record Who(
            @Nullable UUID employer,
            @Nullable UUID branch,
            String initials,
            String lastName,
            String reference,
            String jobTitle,
            @Nullable LocalDate firstSickDay,
            List<Recovered> recovered) {

        /** A text with the shape of a BSN is never stored, not even in a draft. */
        Who guarded() {
            return new Who(
                    employer,
                    branch,
                    guard(initials),
                    guard(lastName),
                    guard(reference),
                    guard(jobTitle),
                    firstSickDay,
                    recovered);
        }

        public Who withCase(LocalDate day, List<DateRange> between) {
            var rows = between.stream()
                    .map(range -> new Recovered(range.from(), range.until()))
                    .toList();
            return new Who(employer, branch, initials, lastName, reference, jobTitle, day, rows);
        }

        private static String guard(String text) {
            return TextGuard.check(text).isPresent() ? "" : text;
        }

        public List<DateRange> recoveredRanges() {
            return recovered.stream()
                    .filter(Recovered::complete)
                    .map(Recovered::range)
                    .toList();
        }
    }

    /** Days between two sick periods on which the employee had fully recovered. */
    public record Recovered(
            @Nullable LocalDate from, @Nullable LocalDate until) {
        public boolean complete() {
            return from != null && until != null && !until.isBefore(from);
        }

        DateRange range() {
            if (from == null || until == null) {
                throw new IllegalStateException("incomplete");
            }
            return new DateRange(from, until);
        }
    }

    /** For one employer, as sales begins an order after a call. */
    public static OrderForm forEmployer(EmployerId employer) {
        var who = new Who(employer.value(), null, "", "", "", "", null, List.of());
        return new OrderForm(0, who, null, List.of(), null);
    }

    /** Everything that an accepted quote settles already. */
    static OrderForm of(QuoteFacts accepted, @Nullable LocalDate start) {
        return new OrderForm(
                0,
                forEmployer(accepted.employer()).who(),
                accepted.quoted().version().value(),
                accepted.form().addOns(),
                start,
                accepted.id().value(),
                null,
                null);
    }

    public static OrderForm empty() {
        return new OrderForm(0, new Who(null, null, "", "", "", "", null, List.of()), null, List.of(), null);
    }

    public OrderForm withStep(int next) {
        return new OrderForm(next, who, packageVersion, addOns, start, quote, place, language);
    }

    public OrderForm withWho(Who next) {
        return new OrderForm(step, next, packageVersion, addOns, start, quote, place, language);
    }

    /** Another package has other weeks, so a start chosen before is asked again. */
    public OrderForm withPackage(@Nullable UUID version, List<String> chosen) {
        var same = Objects.equals(version, packageVersion);
        return new OrderForm(step, who, version, List.copyOf(chosen), same ? start : null, quote, place, language);
    }

    public OrderForm withStart(@Nullable LocalDate monday) {
        return new OrderForm(step, who, packageVersion, addOns, monday, quote, place, language);
    }

    public OrderForm withWishes(@Nullable String town, @Nullable String code) {
        return new OrderForm(step, who, packageVersion, addOns, start, quote, town, code);
    }

    /** Which coaches come into question. */
    public Wishes wishes() {
        var town = place == null || place.isBlank() ? null : Place.of(place);
        return new Wishes(town, language == null || language.isBlank() ? null : language);
    }

    /** Whether a seat for the one would do for the other, and be as urgent. */
    boolean asksTheSameAs(OrderForm other) {
        return Objects.equals(packageVersion, other.packageVersion)
                && addOns.equals(other.addOns)
                && wishes().equals(other.wishes())
                && Objects.equals(who.employer(), other.who.employer())
                && Objects.equals(who.firstSickDay(), other.who.firstSickDay())
                && who.recovered().equals(other.who.recovered());
    }

    public OrderForm guarded() {
        return new OrderForm(step, who.guarded(), packageVersion, addOns, start, quote, place, language);
    }
}
