package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-13");
    private static final Instant NOW = Instant.parse("2026-07-13T08:00:00Z");

    private static final Map<ReportStatus, Set<ReportStatus>> ALLOWED = Map.of(
            ReportStatus.DRAFT, Set.of(ReportStatus.SUBMITTED),
            ReportStatus.SUBMITTED, Set.of(ReportStatus.EMPLOYEE_REVIEW, ReportStatus.RETURNED),
            ReportStatus.EMPLOYEE_REVIEW, Set.of(ReportStatus.RELEASED, ReportStatus.RETURNED),
            ReportStatus.RELEASED, Set.of(ReportStatus.SUPERSEDED, ReportStatus.WITHDRAWN),
            ReportStatus.RETURNED, Set.of(),
            ReportStatus.SUPERSEDED, Set.of(),
            ReportStatus.WITHDRAWN, Set.of());

    private static final Map<ReportStatus, Consumer<Report>> VERBS = Map.of(
            ReportStatus.SUBMITTED, r -> r.submit(DocumentId.next(), TODAY, NOW),
            ReportStatus.EMPLOYEE_REVIEW, r -> r.showEmployee(TODAY, "Akkoord", TODAY),
            ReportStatus.RELEASED, r -> r.release(NOW),
            ReportStatus.RETURNED, r -> r.giveBack("Datum klopt niet", NOW),
            ReportStatus.SUPERSEDED, r -> r.supersede(NOW),
            ReportStatus.WITHDRAWN, r -> r.withdraw("Verkeerd bestand", NOW));

    static Stream<Arguments> everyPair() {
        return Stream.of(ReportStatus.values())
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void goesOnlyTheAllowedWays(ReportStatus from, ReportStatus to) {
        var report = in(from);
        if (ALLOWED.get(from).contains(to)) {
            VERBS.get(to).accept(report);
            assertThat(report.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(report)).isInstanceOf(Refusal.class);
            assertThat(report.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-07-10, from, shared.required",
                "2026-06-01, -, until, shared.required",
                "2026-07-10, 2026-07-09, until, shared.range.reversed",
                "2026-06-01, 2026-07-14, until, report.refusal.future"
            })
    void refusesAPeriodThatCannotBe(LocalDate from, LocalDate until, String field, String key) {
        var report = draft();
        report.type(new ReportForm(from, until, "tekst"), NOW);
        assertThatThrownBy(() -> report.submit(DocumentId.next(), TODAY, NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).contains(field);
                    assertThat(refusal.key()).isEqualTo(key);
                });
    }

    @Test
    void refusesACitizenNumberInEveryText() {
        var report = draft();
        assertThatThrownBy(() -> report.type(new ReportForm(null, null, "bsn 111222333"), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("summary"));
        var submitted = in(ReportStatus.SUBMITTED);
        assertThatThrownBy(() -> submitted.showEmployee(TODAY, "bsn 111222333", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("remark"));
        assertThat(submitted.status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void refusesADayOnWhichTheEmployeeCannotHaveSeenIt() {
        assertThatThrownBy(() -> in(ReportStatus.SUBMITTED).showEmployee(TODAY.plusDays(1), "", TODAY))
                .isInstanceOf(Refusal.class);
    }

    private static Report draft() {
        return new Report(TrajectoryId.next(), EmployerId.next(), UserId.next(), NOW);
    }

    /** Walks the real transitions. */
    private static Report in(ReportStatus status) {
        var report = draft();
        report.type(new ReportForm(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-12"), "Goed bezig"), NOW);
        var way =
                switch (status) {
                    case DRAFT -> Stream.<ReportStatus>of();
                    case SUBMITTED -> Stream.of(ReportStatus.SUBMITTED);
                    case EMPLOYEE_REVIEW -> Stream.of(ReportStatus.SUBMITTED, ReportStatus.EMPLOYEE_REVIEW);
                    case RELEASED, RETURNED -> Stream.of(ReportStatus.SUBMITTED, ReportStatus.EMPLOYEE_REVIEW, status);
                    case SUPERSEDED, WITHDRAWN ->
                        Stream.of(ReportStatus.SUBMITTED, ReportStatus.EMPLOYEE_REVIEW, ReportStatus.RELEASED, status);
                };
        way.forEach(next -> VERBS.get(next).accept(report));
        return report;
    }
}
