package nl.werkzaak.tweedespoor.employer.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.EmployerDetails;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.RegistrationForm;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.VatId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was typed at registration, until the e-mail address is confirmed. */
@Component
public class PendingRegistrations {
    private final JdbcClient jdbc;

    PendingRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A confirmed registration's company. */
    record Pending(
            KvkNumber kvk, EmployerDetails details, ReferredBy referredBy, boolean knownBefore, SizeBand sizeBand) {
        Employer employer(Instant now) {
            return new Employer(kvk, details, referredBy, knownBefore, sizeBand, now);
        }
    }

    public void keep(UUID id, UserId user, RegistrationForm form, Instant now) {
        var details = form.details();
        var invoice = details.invoiceAddress();
        jdbc.sql("""
                        INSERT INTO pending_registration (id, user_id, kvk_number, name, address, postcode, town, phone,
                            vat_id, invoice_email, invoice_address, invoice_postcode, invoice_town, invoice_reference,
                            referred_by, known_before, size_band, asked_at)
                        VALUES (:id, :user, :kvk, :name, :address, :postcode, :town, :phone,
                            :vat, :invoiceEmail, :invoiceAddress, :invoicePostcode, :invoiceTown, :reference,
                            :referredBy, :knownBefore, :sizeBand, :now)
                        """)
                .param("id", id)
                .param("user", user.value())
                .param("kvk", form.kvk().value())
                .param("name", details.name())
                .param("address", details.address().address())
                .param("postcode", details.address().postcode().value())
                .param("town", details.address().town())
                .param("phone", text(details.phone()))
                .param("vat", text(details.vatId()))
                .param("invoiceEmail", details.invoiceEmail().value())
                .param("invoiceAddress", invoice == null ? null : invoice.address())
                .param(
                        "invoicePostcode",
                        invoice == null ? null : invoice.postcode().value())
                .param("invoiceTown", invoice == null ? null : invoice.town())
                .param("reference", details.invoiceReference())
                .param("referredBy", form.referredBy().name())
                .param("knownBefore", form.knownBefore())
                .param("sizeBand", form.sizeBand().name())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Optional<Pending> find(UUID id) {
        return jdbc.sql("SELECT * FROM pending_registration WHERE id = :id")
                .param("id", id)
                .query(PendingRegistrations::pending)
                .optional();
    }

    /** One registration counted; the person's other attempts are forgotten with it. */
    void forget(UserId user) {
        jdbc.sql("DELETE FROM pending_registration WHERE user_id = :user")
                .param("user", user.value())
                .update();
    }

    private static Pending pending(ResultSet rs, int n) throws SQLException {
        var invoiceAddress = rs.getString("invoice_address");
        var phone = rs.getString("phone");
        var vat = rs.getString("vat_id");
        return new Pending(
                new KvkNumber(rs.getString("kvk_number")),
                new EmployerDetails(
                        rs.getString("name"),
                        new PostalAddress(
                                rs.getString("address"), new Postcode(rs.getString("postcode")), rs.getString("town")),
                        phone == null ? null : new PhoneNumber(phone),
                        vat == null ? null : new VatId(vat),
                        new EmailAddress(rs.getString("invoice_email")),
                        invoiceAddress == null
                                ? null
                                : new PostalAddress(
                                        invoiceAddress,
                                        new Postcode(rs.getString("invoice_postcode")),
                                        rs.getString("invoice_town")),
                        rs.getString("invoice_reference")),
                ReferredBy.valueOf(rs.getString("referred_by")),
                rs.getBoolean("known_before"),
                SizeBand.valueOf(rs.getString("size_band")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
