package nl.werkzaak.tweedespoor.capacity;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CoachesTest {
    private static final Week START = Week.of(parse("2026-06-01"));

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Coaches coaches;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void clear() {
        assertThat(fixture.contradictions()).isZero();
        fixture.clear();
    }

    @Test
    void keepsWhatTheAdminFillsIn() {
        var coach =
                fixture.coach("Nadia Nachtkastje", 1200, 4, new DateRange(parse("2026-07-01"), parse("2026-07-10")));
        var form = form(coach);
        assertThat(form.name()).isEqualTo("Nadia Nachtkastje");
        assertThat(form.phone()).isEqualTo("+31344123456");
        assertThat(form.hours()).containsExactly(new HoursSpan(parse("2026-04-01"), null, 1200));
        assertThat(form.absences()).hasSize(1);
        var row = fixture.asSales(() -> coaches.find(coach));
        assertThat(row.maxCaseload()).isEqualTo(4);
        assertThat(row.skills().languages()).containsExactly("nl");
    }

    @Test
    void refusesWhatTwoAdminsChangeAtOnce() {
        var coach = fixture.coach("Otto Opbergdoos", 1200, 4);
        var form = form(coach);
        change(coach, renamed(form, "Otto Opbergkist"));
        assertRefused("capacity.coach.changed", null, () -> change(coach, renamed(form, "Otto Opbergzak")));
        assertThat(form(coach).name()).isEqualTo("Otto Opbergkist");
    }

    @Test
    void givesNoNewWorkDuringLeaveAndKeepsWhatIsBooked() {
        var coach = fixture.coach("Petra Pannenlap", 1200, 4);
        var hold = fixture.hold("SCAN", START);
        assertThat(fixture.row(hold).coachId()).isEqualTo(coach);
        change(
                coach,
                withLeave(
                        form(coach),
                        new DateRange(START.monday(), START.monday().plusDays(6))));
        assertThat(fixture.minutesBooked(coach, START)).isPositive();
        assertThat(load(coach, CoachLoad::conflicts)).isEqualTo(1);
        assertRefused("capacity.full", "start", () -> fixture.hold("SCAN", START));
        change(coach, withLeave(form(coach)));
        assertThat(load(coach, CoachLoad::conflicts)).isZero();
        fixture.hold("SCAN", START);
    }

    @Test
    void narrowsAConflictAsWorkGoes() {
        var coach = fixture.coach("Quinten Quilt", 1200, 4);
        var hold = fixture.hold("SCAN", START);
        change(
                coach,
                withLeave(
                        form(coach),
                        new DateRange(START.monday(), START.monday().plusDays(6))));
        fixture.release(hold);
        assertThat(load(coach, CoachLoad::conflicts)).isZero();
        assertThat(fixture.minutesAvailable(coach, START)).isZero();
    }

    @Test
    void refusesACaseloadBelowWhatIsBooked() {
        var coach = fixture.coach("Rik Regenton", 2400, 4);
        fixture.hold("SCAN", START);
        fixture.hold("SCAN", START);
        assertRefused(
                "capacity.coach.caseloadBooked", "maxCaseload", () -> change(coach, withCaseload(form(coach), 1)));
        change(coach, withCaseload(form(coach), 2));
        assertRefused("capacity.full", "start", () -> fixture.hold("SCAN", START));
    }

    @ParameterizedTest
    @CsvSource({
        "'',        0344123456, Tiel,   4, name",
        "111222333, 0344123456, Tiel,   4, name",
        "Sara Stoel, 12,        Tiel,   4, phone",
        "Sara Stoel, 0344123456, ' ',   4, town",
        "Sara Stoel, 0344123456, Tiel, -1, maxCaseload",
        "Sara Stoel, 0344123456, Tiel, 101, maxCaseload",
    })
    void refusesAtTheField(String name, String phone, String town, int cases, String field) {
        var span = new HoursSpan(parse("2026-04-01"), null, 600);
        var form = new CoachForm(
                null, name, phone, town, CoachSkills.in("Tiel"), cases, null, List.of(span), List.of(), 0);
        assertRefused(null, field, () -> fixture.asAdmin(() -> coaches.add(form)));
    }

    @Test
    void refusesHoursAndLeaveThatOverlap() {
        var first = new HoursSpan(parse("2026-04-01"), null, 600);
        var second = new HoursSpan(parse("2026-09-01"), null, 900);
        assertRefused("capacity.coach.hours.overlap", "hours", () -> addWith(List.of(first, second), List.of()));
        assertRefused("capacity.coach.hours.missing", "hours", () -> addWith(List.of(), List.of()));
        assertRefused(
                "capacity.coach.hours.range",
                "hours",
                () -> addWith(List.of(new HoursSpan(parse("2026-04-01"), null, 2401)), List.of()));
        var leave = new DateRange(parse("2026-07-01"), parse("2026-07-10"));
        var again = new DateRange(parse("2026-07-10"), parse("2026-07-12"));
        assertRefused("capacity.coach.leave.overlap", "leave", () -> addWith(List.of(first), List.of(again, leave)));
    }

    @Test
    void readsTheBoardInOneStatement() {
        fixture.coach("Tim Tafelkleed", 1200, 4);
        fixture.coach("Uma Uitschuifladder", 1200, 4);
        var statements = new Statements(dataSource, transaction);
        assertThat(fixture.asAdmin(() -> statements.countOf(coaches::loads))).isEqualTo(1);
    }

    @Test
    void letsTheAdminOnlyChangeCoaches() {
        var form = CapacityFixture.form("Vera Vaas", 600, 4);
        assertThatThrownBy(() -> fixture.asSales(() -> coaches.add(form))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.asSales(() -> coaches.find(CoachId.next())))
                .isInstanceOf(NotFound.class);
    }

    private void addWith(List<HoursSpan> hours, List<DateRange> leave) {
        var absences = leave.stream().map(Absence::leave).toList();
        var form = new CoachForm(
                null, "Wim Wekker", "0344123456", "Tiel", CoachSkills.in("Tiel"), 4, null, hours, absences, 0);
        fixture.asAdmin(() -> coaches.add(form));
    }

    private CoachForm form(CoachId coach) {
        return fixture.asAdmin(() -> coaches.form(coach));
    }

    private void change(CoachId coach, CoachForm form) {
        fixture.asAdmin(() -> {
            coaches.change(coach, form);
            return true;
        });
    }

    private <T> T load(CoachId coach, Function<CoachLoad, T> what) {
        return fixture.asAdmin(coaches::loads).stream()
                .filter(load -> load.coach().id().equals(coach))
                .map(what)
                .findFirst()
                .orElseThrow();
    }

    private static CoachForm renamed(CoachForm form, String name) {
        return copy(form, name, form.maxCaseload(), form.absences());
    }

    private static CoachForm withCaseload(CoachForm form, int cases) {
        return copy(form, form.name(), cases, form.absences());
    }

    private static CoachForm withLeave(CoachForm form, DateRange... leave) {
        return copy(
                form,
                form.name(),
                form.maxCaseload(),
                Stream.of(leave).map(Absence::leave).toList());
    }

    private static CoachForm copy(CoachForm form, String name, int cases, List<Absence> leave) {
        return new CoachForm(
                form.user(),
                name,
                form.phone(),
                form.town(),
                form.skills(),
                cases,
                form.standIn(),
                form.hours(),
                leave,
                form.version());
    }

    private static void assertRefused(
            @org.jspecify.annotations.Nullable String key,
            @org.jspecify.annotations.Nullable String field,
            Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            if (key != null) {
                assertThat(refusal.key()).isEqualTo(key);
            }
            assertThat(refusal.field().orElse(null)).isEqualTo(field);
        });
    }
}
