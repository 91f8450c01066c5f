package nl.werkzaak.tweedespoor.poortwachter;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondTrackBandTest {
    private static final Facts NONE = Facts.none();

    @Test
    void runsFromTheEvaluationPeriodToSixWeeksAfterYearOne() {
        assertBand(NONE, "2027-01-18", "2027-04-12", "2027-04-12");
        assertThat(band(NONE).reasonKeys())
                .containsExactly(
                        "poortwachter.reason.earliest.evaluationPeriod", "poortwachter.reason.due.evaluationPlanned");
    }

    @Test
    void isDueSixWeeksAfterTheEvaluation() {
        var held = NONE.withEvaluationHeld(parse("2027-02-15"));
        assertBand(held, "2027-01-18", "2027-03-29", "2027-03-29");
        assertThat(band(held).reasonKeys()).contains("poortwachter.reason.due.evaluationHeld");
        assertThat(duty(held)).isEqualTo(parse("2027-03-29"));
    }

    @Test
    void startsEarlierWhenReturnIsRuledOut() {
        var ruledOut = NONE.withRuledOutOn(parse("2026-10-01"));
        assertBand(ruledOut, "2026-10-01", "2027-04-12", "2027-04-12");
        assertThat(band(ruledOut).reasonKeys()).first().isEqualTo("poortwachter.reason.earliest.ruledOut");
    }

    @Test
    void waitsForAConcreteProspect() {
        var prospect = NONE.withEvaluationHeld(parse("2027-02-15")).withProspectUntil(parse("2027-05-10"));
        assertBand(prospect, "2027-01-18", "2027-03-29", "2027-05-10");
        assertThat(band(prospect).reasonKeys()).last().isEqualTo("poortwachter.reason.latest.prospect");
    }

    @Test
    void capsTheProspectAtThreeMonthsAfterTheEvaluation() {
        var prospect = NONE.withEvaluationHeld(parse("2027-02-15")).withProspectUntil(parse("2027-09-01"));
        assertBand(prospect, "2027-01-18", "2027-03-29", "2027-05-17");
        assertThat(band(prospect).reasonKeys()).last().isEqualTo("poortwachter.reason.latest.prospectCapped");
        assertBand(NONE.withProspectUntil(parse("2027-09-01")), "2027-01-18", "2027-04-12", "2027-05-31");
    }

    @Test
    void ignoresAProspectThatEndsBeforeTheDueDate() {
        assertBand(NONE.withProspectUntil(parse("2027-03-01")), "2027-01-18", "2027-04-12", "2027-04-12");
    }

    @Test
    void hasNoDueDateWithoutCapacityUntilItAppears() {
        var none = NONE.withoutCapacity();
        assertThat(band(none).due()).isNull();
        assertThat(band(none).latest()).isNull();
        assertThat(band(none).reasonKeys()).last().isEqualTo("poortwachter.reason.due.noCapacity");
        assertThat(result(none).duty("secondTrackStart")).isEmpty();
        assertBand(NONE.withCapacityFrom(parse("2027-08-02")), "2027-01-18", "2027-08-02", "2027-08-02");
        assertBand(NONE.withCapacityFrom(parse("2027-02-01")), "2027-01-18", "2027-04-12", "2027-04-12");
    }

    @Test
    void neverOpensAfterItIsDue() {
        assertBand(NONE.withEvaluationHeld(parse("2026-11-02")), "2026-12-14", "2026-12-14", "2026-12-14");
    }

    private static void assertBand(Facts facts, String earliest, String due, String latest) {
        assertThat(band(facts).earliest()).isEqualTo(earliest);
        assertThat(band(facts).due()).isEqualTo(due);
        assertThat(band(facts).latest()).isEqualTo(latest);
    }

    private static java.time.LocalDate duty(Facts facts) {
        return result(facts).duty("secondTrackStart").orElseThrow().date();
    }

    private static Band band(Facts facts) {
        return result(facts).secondTrack();
    }

    private static TimelineResult result(Facts facts) {
        return Poortwachter.timeline(parse("2026-03-02"), List.of(), facts);
    }
}
