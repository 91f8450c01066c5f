package nl.werkzaak.tweedespoor.site.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.WageAtRisk;
import org.jspecify.annotations.Nullable;

/** The parameters of one timeline, checked. */
record TimelineQuestion(LocalDate firstSickDay, List<DateRange> recovered, Facts facts) {
    static final Set<String> PARAMETERS = Set.of(
            "firstSickDay",
            "recovered",
            "planMade",
            "evaluationHeld",
            "returnRuledOut",
            "prospectUntil",
            "noCapacity",
            "wiaApplied",
            "sanctionWeeks",
            ApiLanguage.PARAMETER);

    static TimelineQuestion of(ApiQuery query) {
        var first = query.single("firstSickDay")
                .map(text -> ApiDates.date("firstSickDay", text))
                .orElseThrow(() -> ApiProblem.parameter("firstSickDay", "missing"));
        var recovered = ApiDates.periods("recovered", query.all("recovered"), first);
        var facts = Facts.builder()
                .planMade(sinceFirst(query, "planMade", first))
                .evaluationHeld(sinceFirst(query, "evaluationHeld", first))
                .ruledOutOn(sinceFirst(query, "returnRuledOut", first))
                .prospectUntil(sinceFirst(query, "prospectUntil", first))
                .wiaApplied(sinceFirst(query, "wiaApplied", first))
                .noCapacity(yes(query, "noCapacity"))
                .sanctionWeeks(weeks(query, "sanctionWeeks"))
                .build();
        return new TimelineQuestion(first, recovered, facts);
    }

    private static @Nullable LocalDate sinceFirst(ApiQuery query, String name, LocalDate first) {
        var text = query.single(name).orElse(null);
        if (text == null) {
            return null;
        }
        var day = ApiDates.date(name, text);
        if (day.isBefore(first)) {
            throw ApiProblem.parameter(name, "beforeFirst");
        }
        return day;
    }

    private static boolean yes(ApiQuery query, String name) {
        return switch (query.single(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiProblem.parameter(name, "yesOrNo");
        };
    }

    private static int weeks(ApiQuery query, String name) {
        var text = query.single(name).orElse("0");
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > WageAtRisk.mostWeeks()) {
            throw ApiProblem.parameter(name, "sanctionWeeks");
        }
        return Integer.parseInt(text);
    }
}
