package nl.werkzaak.tweedespoor.employer.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.EmployerSearch;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One query per question about employers and their people. */
@Component
public class EmployerReads {
    private static final String ROW = """
            SELECT e.*, EXISTS (SELECT 1 FROM signing_authority a WHERE a.employer_id = e.id) AS confirmed
            FROM employer e
            """;
    private static final String CONTACT = """
            SELECT u.id, u.name, u.email, m.mandate,
                   EXISTS (SELECT 1 FROM signing_authority a
                           WHERE a.employer_id = m.employer_id AND a.user_id = m.user_id) AS confirmed
            FROM membership m JOIN user_account u ON u.id = m.user_id AND u.status = 'ACTIVE'
            WHERE m.employer_id = :employer AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)
            """;

    private static final String UNCONFIRMED = """
            SELECT m.employer_id, u.id, u.name, u.email, m.mandate, FALSE AS confirmed
            FROM membership m JOIN user_account u ON u.id = m.user_id AND u.status = 'ACTIVE'
            WHERE m.employer_id IN (:employers) AND m.can_sign AND m.from_date <= :day
                  AND (m.until_date IS NULL OR m.until_date >= :day)
                  AND NOT EXISTS (SELECT 1 FROM signing_authority a
                                  WHERE a.employer_id = m.employer_id AND a.user_id = m.user_id)
            ORDER BY u.name, u.id
            """;

    private final JdbcClient jdbc;

    EmployerReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean exists(EmployerId id) {
        return row(id).isPresent();
    }

    public Optional<EmployerRow> row(EmployerId id) {
        return jdbc.sql(ROW + " WHERE e.id = :id")
                .param("id", id.value())
                .query(EmployerReads::row)
                .optional();
    }

    public List<EmployerRow> ofUser(UserId user, LocalDate day) {
        return jdbc.sql(ROW + """
                         JOIN membership m ON m.employer_id = e.id
                        WHERE m.user_id = :user AND m.from_date <= :day
                              AND (m.until_date IS NULL OR m.until_date >= :day)
                        ORDER BY e.name, e.id
                        """)
                .param("user", user.value())
                .param("day", day)
                .query(EmployerReads::row)
                .list();
    }

    public List<EmployerRow> all(EmployerSearch search, int offset, int limit) {
        return jdbc.sql("""
                        SELECT e.*, EXISTS (SELECT 1 FROM signing_authority a WHERE a.employer_id = e.id) AS confirmed
                        FROM (SELECT e.id FROM employer e WHERE
                        """ + search.sql() + """
                         ORDER BY e.name, e.id LIMIT :limit OFFSET :offset) found
                        JOIN employer e ON e.id = found.id ORDER BY e.name, e.id
                        """)
                .params(search.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(EmployerReads::row)
                .list();
    }

    public int count(EmployerSearch search) {
        return jdbc.sql("SELECT COUNT(*) FROM employer e WHERE " + search.sql())
                .params(search.params())
                .query(Integer.class)
                .single();
    }

    public boolean hasRight(EmployerId employer, UserId user, Right right, LocalDate day) {
        var column =
                switch (right) {
                    case MANAGE -> "can_manage";
                    case ORDER -> "can_order";
                    case SIGN -> "can_sign";
                    case READ -> "TRUE";
                };
        return jdbc.sql("""
                        SELECT COUNT(*) FROM membership
                        WHERE employer_id = :employer AND user_id = :user AND from_date <= :day
                              AND (until_date IS NULL OR until_date >= :day) AND
                        """ + column)
                        .param("employer", employer.value())
                        .param("user", user.value())
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<Contact> signers(EmployerId employer, LocalDate day) {
        return contacts(" AND m.can_sign", employer, day);
    }

    public List<Contact> managers(EmployerId employer, LocalDate day) {
        return contacts(" AND m.can_manage", employer, day);
    }

    public List<EmployerRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ROW + " WHERE e.id IN (:ids)")
                        .param("ids", ids)
                        .query(EmployerReads::row)
                        .list();
    }

    /** Who may sign for one of these employers without a confirmed authority. */
    public Map<UUID, List<Contact>> unconfirmedSigners(Collection<UUID> employers, LocalDate day) {
        var found = new LinkedHashMap<UUID, List<Contact>>();
        if (!employers.isEmpty()) {
            jdbc.sql(UNCONFIRMED)
                    .param("employers", employers)
                    .param("day", day)
                    .query((rs, n) -> found.computeIfAbsent(
                                    rs.getObject("employer_id", UUID.class), id -> new ArrayList<>())
                            .add(contact(rs)))
                    .list();
        }
        return found;
    }

    private List<Contact> contacts(String and, EmployerId employer, LocalDate day) {
        return jdbc.sql(CONTACT + and + " ORDER BY u.name, u.id")
                .param("employer", employer.value())
                .param("day", day)
                .query((rs, n) -> contact(rs))
                .list();
    }

    private static Contact contact(ResultSet rs) throws SQLException {
        return new Contact(
                new UserId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                new EmailAddress(rs.getString("email")),
                Mandate.valueOf(rs.getString("mandate")),
                rs.getBoolean("confirmed"));
    }

    public boolean confirm(EmployerId employer, UserId signer, UserId by, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO signing_authority (employer_id, user_id, confirmed_at, confirmed_by)
                        VALUES (:employer, :signer, :now, :by)
                        """)
                        .param("employer", employer.value())
                        .param("signer", signer.value())
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    public void withdraw(EmployerId employer, UserId signer) {
        jdbc.sql("DELETE FROM signing_authority WHERE employer_id = :employer AND user_id = :signer")
                .param("employer", employer.value())
                .param("signer", signer.value())
                .update();
    }

    public boolean isConfirmed(EmployerId employer, UserId signer) {
        return jdbc.sql("SELECT COUNT(*) FROM signing_authority WHERE employer_id = :employer AND user_id = :signer")
                        .param("employer", employer.value())
                        .param("signer", signer.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static EmployerRow row(ResultSet rs, int n) throws SQLException {
        return new EmployerRow(
                new EmployerId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                new KvkNumber(rs.getString("kvk_number")),
                rs.getString("address"),
                new Postcode(rs.getString("postcode")),
                rs.getString("town"),
                rs.getString("phone"),
                rs.getString("vat_id"),
                rs.getString("invoice_email"),
                invoiceAddress(rs),
                rs.getString("invoice_reference"),
                rs.getBoolean("confirmed"),
                rs.getLong("version"));
    }

    private static @Nullable PostalAddress invoiceAddress(ResultSet rs) throws SQLException {
        var address = rs.getString("invoice_address");
        return address == null
                ? null
                : new PostalAddress(
                        address, new Postcode(rs.getString("invoice_postcode")), rs.getString("invoice_town"));
    }
}
