package nl.werkzaak.tweedespoor.site.api;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.werkzaak.tweedespoor.poortwachter.Band;
import nl.werkzaak.tweedespoor.poortwachter.Certainty;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.poortwachter.Owner;
import nl.werkzaak.tweedespoor.poortwachter.SickCase;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import org.jspecify.annotations.Nullable;

/** A timeline as the API writes it; names and order are a contract (docs/api.md). */
record TimelineJson(
        String firstSickDay,
        List<CaseJson> cases,
        List<DutyJson> duties,
        BandJson secondTrack,
        String lastPaidDay,
        String firstWiaDay) {

    record CaseJson(String firstSickDay, List<String> recovered) {
        static CaseJson of(SickCase sick) {
            return new CaseJson(
                    sick.firstSickDay().toString(),
                    sick.recovered().stream().map(ApiDates::text).toList());
        }
    }

    record DutyJson(
            String key,
            int week,
            @Nullable String from,
            String date,
            String safeDate,
            String owner,
            String rule,
            String version,
            String source,
            String certainty,
            String text) {
        static DutyJson of(Duty duty, UnaryOperator<String> texts) {
            var rule = duty.rule();
            return new DutyJson(
                    rule.key(),
                    duty.week(),
                    written(duty.from()),
                    duty.date().toString(),
                    duty.safeDate().toString(),
                    ownerName(rule.owner()),
                    rule.id(),
                    rule.version(),
                    rule.source(),
                    rule.certainty() == Certainty.SURE ? "sure" : "check",
                    texts.apply(rule.textKey()) + ". " + texts.apply(rule.explainKey()));
        }
    }

    record BandJson(
            @Nullable String earliest,
            @Nullable String due,
            @Nullable String latest,
            List<String> reasons) {
        static BandJson of(Band band, UnaryOperator<String> texts) {
            return new BandJson(
                    written(band.earliest()),
                    written(band.due()),
                    written(band.latest()),
                    band.reasonKeys().stream().map(texts).toList());
        }
    }

    static TimelineJson of(TimelineQuestion question, TimelineResult result, UnaryOperator<String> texts) {
        return new TimelineJson(
                question.firstSickDay().toString(),
                result.cases().stream().map(CaseJson::of).toList(),
                result.duties().stream().map(duty -> DutyJson.of(duty, texts)).toList(),
                BandJson.of(result.secondTrack(), texts),
                result.lastPaidDay().toString(),
                result.firstWiaDay().toString());
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String ownerName(Owner owner) {
        return switch (owner) {
            case EMPLOYER -> "employer";
            case EMPLOYEE -> "employee";
            case EMPLOYER_AND_EMPLOYEE -> "employerAndEmployee";
            case OCCUPATIONAL_PHYSICIAN -> "occupationalPhysician";
            case UWV -> "uwv";
        };
    }
}
