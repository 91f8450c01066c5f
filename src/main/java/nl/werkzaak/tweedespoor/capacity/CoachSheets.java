package nl.werkzaak.tweedespoor.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.internal.CoachCells;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Csv;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** All coaches as a table for a spreadsheet, and back: a table is saved as a whole or not at all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CoachSheets {
    private static final int MOST_ROWS = 500;

    private final Coaches coaches;

    CoachSheets(Coaches coaches) {
        this.coaches = coaches;
    }

    public byte[] write() {
        var all = coaches.all();
        var logins = coaches.logins().stream().collect(Collectors.toMap(UserRow::id, Function.identity()));
        var rows = new ArrayList<List<String>>();
        rows.add(CoachCells.HEADINGS);
        all.forEach(coach -> rows.add(CoachCells.of(coach, coaches.form(coach.id()), email(logins, coach.user()))));
        return Csv.write(rows);
    }

    /** Adds the coaches without an id and changes those with one; coaches who are not in the table stay as they are. */
    @Transactional
    public SheetResult read(byte[] file) {
        var errors = new ArrayList<SheetError>();
        List<Csv.Row> rows = List.of();
        try {
            rows = rows(file);
        } catch (Refusal refusal) {
            errors.add(new SheetError(0, "", refusal));
        }
        var known = known();
        var added = 0;
        for (var row : rows) {
            try {
                added += save(new CoachCells(row.cells(), known)) ? 1 : 0;
            } catch (Refusal refusal) {
                var column = refusal.field().map(CoachCells::heading).orElse("");
                errors.add(new SheetError(row.number(), column, refusal));
            } catch (NotFound unknown) {
                errors.add(new SheetError(row.number(), "id", new Refusal("capacity.sheet.id")));
            }
        }
        if (!errors.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SheetResult(0, 0, errors);
        }
        return new SheetResult(added, rows.size() - added, List.of());
    }

    private static List<Csv.Row> rows(byte[] file) {
        var rows = Csv.read(file);
        if (rows.isEmpty() || !lower(rows.getFirst()).equals(CoachCells.HEADINGS)) {
            throw new Refusal("capacity.sheet.headings", String.join(", ", CoachCells.HEADINGS));
        }
        if (rows.size() == 1) {
            throw new Refusal("capacity.sheet.empty");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new Refusal("capacity.sheet.long", MOST_ROWS);
        }
        return rows.subList(1, rows.size());
    }

    private static List<String> lower(Csv.Row row) {
        return row.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether the coach is new. */
    private boolean save(CoachCells cells) {
        var id = cells.id();
        if (id.isEmpty()) {
            coaches.add(cells.form(0));
            return true;
        }
        var coach = CoachId.of(id);
        coaches.change(coach, cells.form(coaches.form(coach).version()));
        return false;
    }

    private CoachCells.Known known() {
        var logins = coaches.logins().stream()
                .collect(Collectors.toMap(user -> user.email().value(), UserRow::id));
        var names = coaches.all().stream()
                .collect(Collectors.groupingBy(CoachRow::name, Collectors.mapping(CoachRow::id, Collectors.toList())));
        return new CoachCells.Known(logins, names);
    }

    private static String email(Map<UserId, UserRow> logins, @Nullable UserId user) {
        var login = user == null ? null : logins.get(user);
        return login == null ? "" : login.email().value();
    }
}
