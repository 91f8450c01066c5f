package nl.werkzaak.tweedespoor.capacity.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.AbsenceKind;
import nl.werkzaak.tweedespoor.capacity.CoachForm;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One coach as cells of a table. Several values in a cell stand apart by {@code |}; a period is two days with a slash
 * between (ISO 8601), the second may be missing; what belongs to it follows after {@code =}.
 */
public final class CoachCells {
    /** Column by the field of the coach's form that its refusals name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name", "naam"),
            Map.entry("phone", "telefoon"),
            Map.entry("town", "woonplaats"),
            Map.entry("places", "plaatsen"),
            Map.entry("languages", "talen"),
            Map.entry("specialisms", "specialismen"),
            Map.entry("maxCaseload", "trajecten"),
            Map.entry("standIn", "vervanger"),
            Map.entry("hours", "uren"),
            Map.entry("leave", "afwezig"),
            Map.entry("user", "login"));

    public static final List<String> HEADINGS = List.of(
            "id",
            "naam",
            "telefoon",
            "woonplaats",
            "plaatsen",
            "talen",
            "specialismen",
            "trajecten",
            "vervanger",
            "uren",
            "afwezig",
            "login");

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final Map<AbsenceKind, String> KINDS =
            Map.of(AbsenceKind.LEAVE, "verlof", AbsenceKind.SICKNESS, "ziekte");

    private final List<String> cells;
    private final Known known;

    /** Logins by address and coaches by name. */
    public record Known(Map<String, UserId> logins, Map<String, List<CoachId>> names) {}

    public CoachCells(List<String> cells, Known known) {
        if (cells.size() != HEADINGS.size()) {
            throw new Refusal("capacity.sheet.cells", HEADINGS.size());
        }
        this.cells = cells;
        this.known = known;
    }

    public static String heading(String field) {
        return FIELDS.getOrDefault(field, "");
    }

    public static List<String> of(CoachRow coach, CoachForm form, String login) {
        var skills = form.skills();
        return List.of(
                coach.id().toString(),
                form.name(),
                PhoneNumber.parse(form.phone()).display(),
                form.town(),
                joined(skills.places().stream().map(Place::name)),
                joined(skills.languages().stream()),
                joined(skills.specialisms().stream().map(Enum::name).sorted()),
                String.valueOf(form.maxCaseload()),
                coach.standInName() == null ? "" : coach.standInName(),
                joined(form.hours().stream().map(CoachCells::hours)),
                joined(form.absences().stream()
                        .map(absence -> absence.range().from() + "/"
                                + absence.range().until() + "=" + KINDS.get(absence.kind()))),
                login);
    }

    public String id() {
        return cell("id");
    }

    public CoachForm form(long version) {
        return new CoachForm(
                login(),
                cell("naam"),
                cell("telefoon"),
                cell("woonplaats"),
                skills(),
                read("trajecten", "maxCaseload", Integer::valueOf),
                standIn(),
                many("uren").map(text -> read(text, "hours", CoachCells::hours)).toList(),
                many("afwezig")
                        .map(text -> read(text, "leave", CoachCells::absence))
                        .toList(),
                version);
    }

    private CoachSkills skills() {
        return new CoachSkills(
                many("talen")
                        .map(text -> read(text, "languages", CoachCells::language))
                        .toList(),
                many("plaatsen").map(Place::of).toList(),
                many("specialismen")
                        .map(text -> read(text, "specialisms", Specialism::valueOf))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Specialism.class))));
    }

    private @Nullable UserId login() {
        var address = cell("login").toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            return null;
        }
        var user = known.logins.get(address);
        if (user == null) {
            throw new Refusal("capacity.sheet.login").at("user");
        }
        return user;
    }

    private @Nullable CoachId standIn() {
        var name = cell("vervanger");
        if (name.isEmpty()) {
            return null;
        }
        var named = known.names.getOrDefault(name, List.of());
        if (named.size() != 1) {
            throw new Refusal("capacity.sheet.standIn", name).at("standIn");
        }
        return named.getFirst();
    }

    private String cell(String heading) {
        return cells.get(HEADINGS.indexOf(heading));
    }

    private Stream<String> many(String heading) {
        return Arrays.stream(cell(heading).split("\\|")).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @param text what to read, or the heading of its column */
    private <T> T read(String text, String field, Function<String, T> how) {
        var written = HEADINGS.contains(text) ? cell(text) : text;
        try {
            return how.apply(written);
        } catch (DateTimeParseException | ArithmeticException | IllegalArgumentException | Refusal unreadable) {
            throw unreadable instanceof Refusal refusal
                    ? refusal.at(field)
                    : new Refusal("capacity.sheet.unreadable", written).at(field);
        }
    }

    private static String hours(HoursSpan span) {
        var hours = BigDecimal.valueOf(span.minutesPerWeek()).divide(HOUR, 4, RoundingMode.HALF_UP);
        return span.from() + "/" + (span.until() == null ? "" : span.until()) + "="
                + hours.stripTrailingZeros().toPlainString();
    }

    private static HoursSpan hours(String text) {
        var parts = parts(text);
        var minutes = new BigDecimal(parts[2].replace(',', '.')).multiply(HOUR);
        var until = parts[1].isEmpty() ? null : LocalDate.parse(parts[1]);
        return new HoursSpan(
                LocalDate.parse(parts[0]),
                until,
                minutes.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    private static Absence absence(String text) {
        var parts = parts(text);
        var kind = KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(parts[2]))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
        return new Absence(new DateRange(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])), kind);
    }

    private static String[] parts(String text) {
        var parts = text.split("[/=]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(text);
        }
        return Arrays.stream(parts).map(String::strip).toArray(String[]::new);
    }

    private static String language(String code) {
        if (!List.of(Locale.getISOLanguages()).contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(" | "));
    }
}
