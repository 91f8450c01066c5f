package nl.werkzaak.tweedespoor.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.VatId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Werkzaak's legal data and mandates; a change counts for agreements offered from then on. */
@Service
@Transactional(readOnly = true)
public class WerkzaakParty {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WerkzaakParty(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<LegalData> legalData() {
        return jdbc.sql("SELECT * FROM werkzaak_legal_data ORDER BY valid_from DESC, id DESC LIMIT 1")
                .query(WerkzaakParty::legalDataRow)
                .optional();
    }

    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void change(LegalData data) {
        if (data.name().isBlank() || data.address().isBlank() || data.town().isBlank()) {
            throw new Refusal("shared.required");
        }
        insert(data);
        audit.record(AuditEvent.of("agreement.werkzaak.changed", "WERKZAAK", Ids.next()));
    }

    void insert(LegalData data) {
        jdbc.sql("INSERT INTO werkzaak_legal_data (id, name, kvk_number, vat_id, address, postcode, town, email, phone,"
                        + " complaints_email, liability_limit_cents, valid_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        data.name().strip(),
                        data.kvk().value(),
                        data.vatId().value(),
                        data.address().strip(),
                        data.postcode().value(),
                        data.town().strip(),
                        data.email().value(),
                        data.phone().value(),
                        data.complaints().value(),
                        data.liabilityLimit().cents(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The mandate under which Werkzaak signs today: of those in force the one that began last. */
    public Optional<Mandate> mandate() {
        var today = Zones.today(clock);
        return mandates().stream().filter(m -> m.inForce(today)).findFirst();
    }

    /** The newest first. */
    public List<Mandate> mandates() {
        return jdbc.sql("SELECT * FROM signing_mandate ORDER BY from_date DESC, created_at DESC")
                .query(WerkzaakParty::mandateRow)
                .list();
    }

    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void grant(String holder, String jobTitle, String reference, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refusal("shared.range.reversed").at("until");
        }
        var id = insert(holder, jobTitle, reference, from, until);
        audit.record(AuditEvent.of("agreement.mandate.granted", "MANDATE", id));
    }

    UUID insert(String holder, String jobTitle, String reference, LocalDate from, @Nullable LocalDate until) {
        var id = Ids.next();
        jdbc.sql("INSERT INTO signing_mandate (id, holder, job_title, reference, from_date, until_date, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        holder.strip(),
                        jobTitle.strip(),
                        reference.strip(),
                        from,
                        until,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The mandate stops at the end of today; agreements signed under it stand. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void withdraw(UUID id) {
        jdbc.sql("UPDATE signing_mandate SET until_date = ? WHERE id = ? AND (until_date IS NULL OR until_date > ?)")
                .params(Zones.today(clock), id, Zones.today(clock))
                .update();
        audit.record(AuditEvent.of("agreement.mandate.withdrawn", "MANDATE", id));
    }

    private static LegalData legalDataRow(ResultSet rs, int n) throws SQLException {
        return new LegalData(
                rs.getString("name"),
                new KvkNumber(rs.getString("kvk_number")),
                VatId.parse(rs.getString("vat_id")),
                rs.getString("address"),
                Postcode.parse(rs.getString("postcode")),
                rs.getString("town"),
                new EmailAddress(rs.getString("email")),
                PhoneNumber.parse(rs.getString("phone")),
                new EmailAddress(rs.getString("complaints_email")),
                new Money(rs.getLong("liability_limit_cents")));
    }

    private static Mandate mandateRow(ResultSet rs, int n) throws SQLException {
        return new Mandate(
                rs.getObject("id", UUID.class),
                rs.getString("holder"),
                rs.getString("job_title"),
                rs.getString("reference"),
                rs.getObject("from_date", LocalDate.class),
                rs.getObject("until_date", LocalDate.class));
    }
}
