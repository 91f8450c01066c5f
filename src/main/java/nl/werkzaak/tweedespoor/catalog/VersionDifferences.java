package nl.werkzaak.tweedespoor.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a second person has to know before a version is offered: everything that changes, and nothing else. */
final class VersionDifferences {
    private final PackageContents before;
    private final PackageContents after;
    private final Locale locale;
    private final List<Difference> found = new ArrayList<>();

    private VersionDifferences(PackageContents before, PackageContents after, Locale locale) {
        this.before = before;
        this.after = after;
        this.locale = locale;
    }

    static List<Difference> between(
            PackageContents before, PackageContents after, List<AddOnRow> addOns, CostRates rates, Locale locale) {
        var compared = new VersionDifferences(before, after, locale);
        compared.words();
        compared.size();
        compared.costs(rates);
        compared.addOns(addOns);
        compared.lines("items", before.items(), after.items());
        compared.lines("atHand", before.atHand(), after.atHand());
        return List.copyOf(compared.found);
    }

    private void words() {
        text("name", PackageContents::name);
        text("nameEnglish", PackageContents::nameEnglish);
        text("promise", PackageContents::promise);
        text("promiseEnglish", PackageContents::promiseEnglish);
        text("exampleShown", contents -> contents.example() ? "✓" : "–");
    }

    private void size() {
        text("weeks", contents -> String.valueOf(contents.weeks()));
        text("coachHours", contents -> String.valueOf(contents.coachHours()));
        text("intakeMinutes", contents -> String.valueOf(contents.intakeMinutes()));
        text("closingMinutes", contents -> String.valueOf(contents.closingMinutes()));
    }

    private void costs(CostRates rates) {
        text("placementWeeks", contents -> String.valueOf(contents.placementWeeks()));
        text("materials", contents -> money(contents.materials()));
        text("integralCost", contents -> money(contents.costs().at(rates)));
    }

    private void addOns(List<AddOnRow> addOns) {
        var names = addOns.stream().filter(addOn -> before.addOns().contains(addOn.code()));
        var others = addOns.stream().filter(addOn -> after.addOns().contains(addOn.code()));
        moved(
                "addOns",
                names.map(AddOnRow::name).toList(),
                others.map(AddOnRow::name).toList());
    }

    private void lines(String field, List<PackageContents.Line> then, List<PackageContents.Line> now) {
        moved(
                field,
                then.stream().map(VersionDifferences::both).toList(),
                now.stream().map(VersionDifferences::both).toList());
    }

    private static String both(PackageContents.Line line) {
        return line.english() == null ? line.dutch() : line.dutch() + " / " + line.english();
    }

    /** What is gone, then what came; the same lines in another order say so once. */
    private void moved(String field, Collection<String> then, Collection<String> now) {
        var size = found.size();
        then.stream().filter(line -> !now.contains(line)).forEach(gone -> add(field, gone, ""));
        now.stream().filter(line -> !then.contains(line)).forEach(fresh -> add(field, "", fresh));
        if (found.size() == size && !List.copyOf(then).equals(List.copyOf(now))) {
            add(field, String.join(", ", then), String.join(", ", now));
        }
    }

    private void text(String field, Function<PackageContents, @Nullable String> part) {
        var then = part.apply(before);
        var now = part.apply(after);
        if (!Objects.equals(then, now)) {
            add(field, then == null ? "" : then, now == null ? "" : now);
        }
    }

    private void add(String field, String then, String now) {
        found.add(new Difference("catalog.difference." + field, then, now));
    }

    private String money(Money amount) {
        return Formats.money(amount, locale);
    }
}
