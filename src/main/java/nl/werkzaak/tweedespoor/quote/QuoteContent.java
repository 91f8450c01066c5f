package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.Policy;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.catalog.PriceLine;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.jspecify.annotations.Nullable;

/** What a quote offers, in its own row; changes as long as the quote is a draft. */
@Embeddable
class QuoteContent {
    private UUID packageVersionId;
    private String packageCode;
    private String packageName;
    private int packageNumber;
    private int weeks;
    private int coachHours;
    private int extraMinutes;
    private int discountBasisPoints;
    private long netCents;
    private long vatCents;
    private int vatBasisPoints;
    private long costCents;
    private @Nullable LocalDate startWeek;
    private boolean holdWanted;
    private int validDays;
    private String word;

    @SuppressWarnings("NullAway.Init")
    protected QuoteContent() {}

    QuoteContent(QuoteForm form, QuotedPackage quoted, Price price) {
        packageVersionId = quoted.version().value();
        packageCode = quoted.code();
        packageName = quoted.name();
        packageNumber = quoted.number();
        weeks = quoted.weeks();
        coachHours = quoted.coachHours();
        extraMinutes = price.extraMinutes();
        discountBasisPoints = form.discountBasisPoints();
        netCents = price.net().cents();
        vatCents = price.vat().cents();
        vatBasisPoints = price.vatBasisPoints();
        costCents = price.cost().cents();
        startWeek = form.startWeek();
        holdWanted = form.hold();
        validDays = form.validDays();
        word = form.word().strip();
    }

    QuotedPackage quoted() {
        return new QuotedPackage(
                new PackageVersionId(packageVersionId), packageNumber, packageCode, packageName, weeks, coachHours);
    }

    Price price(List<PriceLine> lines) {
        return new Price(lines, new Money(netCents), new Money(vatCents), vatBasisPoints);
    }

    /** The choices that gave these lines. */
    QuoteForm form(List<PriceLine> lines) {
        var addOns = lines.stream()
                .filter(line -> line.policy() == Policy.ADD_ON)
                .flatMap(line -> Collections.nCopies(line.quantity(), line.code()).stream())
                .toList();
        var tailored = lines.stream()
                .filter(line -> line.policy() == Policy.TAILORED)
                .map(line -> new TailoredLine(line.name(), line.quantity(), line.unit(), line.minutes()))
                .toList();
        return new QuoteForm(
                new PackageVersionId(packageVersionId),
                addOns,
                tailored,
                discountBasisPoints,
                startWeek,
                holdWanted,
                validDays,
                word);
    }

    int packageNumber() {
        return packageNumber;
    }

    String packageName() {
        return packageName;
    }
}
