package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CoachSheetsTest {
    private static final String HEAD =
            "id;naam;telefoon;woonplaats;plaatsen;talen;specialismen;trajecten;vervanger;uren;afwezig;login\n";
    private static final String GOOD = ";Sjors Schemerlamp;0344 123 456;Tiel;Tiel | Culemborg;nl | pl;"
            + "CAREER | TRAINING;4;;2026-04-01/2026-12-31=24,5 | 2027-01-01/=16;2026-07-06/2026-07-10=verlof;\n";

    @Autowired
    CapacityFixture fixture;

    @Autowired
    CoachSheets sheets;

    @Autowired
    Coaches coaches;

    @AfterEach
    void clear() {
        fixture.asAdmin(coaches::all).stream()
                .filter(coach -> coach.name().startsWith("Sjors"))
                .map(CoachRow::id)
                .forEach(fixture::forget);
        fixture.clear();
    }

    @Test
    void addsWhatAListSays() {
        assertThat(read(HEAD + GOOD)).isEqualTo(new SheetResult(1, 0, java.util.List.of()));
        var form = fixture.asAdmin(() -> coaches.form(named("Sjors Schemerlamp")));
        assertThat(form.skills().places()).containsExactly(Place.of("Culemborg"), Place.of("Tiel"));
        assertThat(form.skills().languages()).containsExactly("nl", "pl");
        assertThat(form.skills().specialisms()).isEqualTo(Set.of(Specialism.CAREER, Specialism.TRAINING));
        assertThat(form.hours())
                .containsExactly(
                        new HoursSpan(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-12-31"), 1470),
                        new HoursSpan(LocalDate.parse("2027-01-01"), null, 960));
        assertThat(form.absences())
                .containsExactly(
                        Absence.leave(new DateRange(LocalDate.parse("2026-07-06"), LocalDate.parse("2026-07-10"))));
    }

    @Test
    void readsBackWhatItWroteAndChangesNothing() {
        var anna = fixture.coach("Sjors Aanrecht", 1234, 4);
        fixture.absent(anna, LocalDate.parse("2026-07-06"), LocalDate.parse("2026-07-10"));
        var before = fixture.asAdmin(() -> coaches.form(anna));
        var sheet = fixture.asAdmin(sheets::write);
        var result = fixture.asAdmin(() -> sheets.read(sheet));
        assertThat(result.errors()).isEmpty();
        assertThat(result.changed()).isPositive();
        var after = fixture.asAdmin(() -> coaches.form(anna));
        assertThat(after.hours()).isEqualTo(before.hours());
        assertThat(after.absences()).isEqualTo(before.absences());
        assertThat(after.skills()).isEqualTo(before.skills());
        assertThat(after.phone()).isEqualTo(before.phone());
    }

    @Test
    void savesNothingWhenOneRowIsBroken() {
        var broken = GOOD.replace("24,5", "-3").replace("Schemerlamp", "Stekkerdoos");
        var result = read(HEAD + GOOD + "\n" + broken + GOOD.replace(";4;", ";veel;"));
        assertThat(result.added()).isZero();
        assertThat(result.errors()).extracting(SheetError::row).containsExactly(4L, 5L);
        assertThat(result.errors()).extracting(SheetError::column).containsExactly("uren", "trajecten");
        assertThat(result.errors().getFirst().reason().key()).isEqualTo("capacity.coach.hours.range");
        assertThat(fixture.asAdmin(coaches::all))
                .extracting(CoachRow::name)
                .doesNotContain("Sjors Schemerlamp", "Sjors Stekkerdoos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Sjors Schemerlamp | ''                       | naam         | capacity.coach.text",
                "0344 123 456      | 12                       | telefoon     | ",
                "nl                | xx                       | talen        | capacity.sheet.unreadable",
                "CAREER            | BAKKEN                   | specialismen | capacity.sheet.unreadable",
                ";4;               | ;-1;                     | trajecten    | capacity.coach.caseload",
                ";4;;              | ;4;Niemand;              | vervanger    | capacity.sheet.standIn",
                "2026-12-31=24,5   | 2027-12-31=24,5          | uren         | capacity.coach.hours.overlap",
                "24,5              | 41                       | uren         | capacity.coach.hours.range",
                "2026-04-01/2026   | 2026-02-30/2026          | uren         | capacity.sheet.unreadable",
                "2026-07-06/       | 2026-03-06/              | afwezig      | capacity.coach.leave.outside",
                "verlof            | vakantie                 | afwezig      | capacity.sheet.unreadable",
                "=verlof;          | =verlof;x@nergens.example | login       | capacity.sheet.login",
                ";Sjors            | 0199-geen-id;Sjors       | id           | capacity.sheet.id",
                "Tiel;nl           | Tiel;nl;nog een cel      | ''           | capacity.sheet.cells",
            })
    void namesRowColumnAndReason(String good, String bad, String column, String key) {
        var line = GOOD.replace("Tiel | Culemborg", "Tiel").replace(" | pl", "").replace("''", "");
        var wrong = "''".equals(bad) ? "" : bad;
        assertThat(line).contains(good);
        var result = read(HEAD + line.replace(good, wrong));
        assertThat(result.errors()).hasSize(1);
        var error = result.errors().getFirst();
        assertThat(error.row()).isEqualTo(2);
        assertThat(error.column()).isEqualTo("''".equals(column) ? "" : column);
        if (key != null) {
            assertThat(error.reason().key()).isEqualTo(key);
        }
    }

    @Test
    void refusesOtherListsWhole() {
        assertRefused("shared.csv.broken", "a\0b");
        assertRefused("capacity.sheet.headings", "naam;telefoon\nSjors;1\n");
        assertRefused("capacity.sheet.headings", "");
        assertRefused("capacity.sheet.empty", HEAD);
        assertRefused("capacity.sheet.long", HEAD + GOOD.repeat(501));
    }

    @Test
    void belongsToTheAdmin() {
        assertThatThrownBy(() -> fixture.asSales(sheets::write)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.asSales(() -> sheets.read(new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(String key, String text) {
        var errors = read(text).errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().row()).isZero();
        assertThat(errors.getFirst().reason().key()).isEqualTo(key);
    }

    private SheetResult read(String text) {
        return fixture.asAdmin(() -> sheets.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private CoachId named(String name) {
        return fixture.asAdmin(coaches::all).stream()
                .filter(coach -> coach.name().equals(name))
                .map(CoachRow::id)
                .findFirst()
                .orElseThrow();
    }
}
