package nl.werkzaak.tweedespoor.catalog.internal;

import java.util.List;
import nl.werkzaak.tweedespoor.catalog.PackageContents;
import nl.werkzaak.tweedespoor.catalog.PackageContents.Line;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/** What a version must say and fit before it can be kept; each refusal names its field. */
public final class ContentsRules {
    private static final int NAME = 80;
    private static final int TEXT = 300;
    private static final int LINES = 20;
    private static final int MOST_HOURS = 1000;
    private static final Money HIGHEST = Money.euros("100000.00");

    private ContentsRules() {}

    public static void check(PackageContents contents) {
        required("name", contents.name(), NAME);
        optional("nameEnglish", contents.nameEnglish(), NAME);
        required("promise", contents.promise(), TEXT);
        optional("promiseEnglish", contents.promiseEnglish(), TEXT);
        lines("items", contents.items());
        lines("atHand", contents.atHand());
        range("weeks", contents.weeks(), 2, 104);
        range("coachHours", contents.coachHours(), 1, MOST_HOURS);
        range("intakeHours", contents.intakeMinutes(), 0, contents.coachHours() * 60);
        if (contents.intakeMinutes() + contents.closingMinutes() > contents.coachHours() * 60
                || contents.closingMinutes() < 0) {
            throw new Refusal("catalog.version.hours", contents.coachHours()).at("closingHours");
        }
        range("placementWeeks", contents.placementWeeks(), 0, contents.weeks());
        if (contents.materials().isNegative() || contents.materials().compareTo(HIGHEST) > 0) {
            throw new Refusal("catalog.version.costs", HIGHEST).at("materials");
        }
    }

    private static void lines(String field, List<Line> lines) {
        if (lines.isEmpty()) {
            throw new Refusal("shared.required").at(field);
        }
        if (lines.size() > LINES) {
            throw new Refusal("catalog.version.lines", LINES).at(field);
        }
        lines.forEach(line -> {
            required(field, line.dutch(), TEXT);
            optional(field + "English", line.english(), TEXT);
        });
    }

    private static void required(String field, String text, int most) {
        if (text.isBlank()) {
            throw new Refusal("shared.required").at(field);
        }
        optional(field, text, most);
    }

    private static void optional(String field, @Nullable String text, int most) {
        if (text != null) {
            TextGuard.require(field, text, most);
        }
    }

    private static void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Refusal("catalog.version.range", least, most).at(field);
        }
    }
}
