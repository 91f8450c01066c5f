package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before an employer's first signature sales looks up the KvK number and who may sign for the company. */
@Service
@Transactional(readOnly = true)
public class AuthorityChecks {
    private final JdbcClient jdbc;
    private final Employers employers;
    private final SigningMails mails;

    AuthorityChecks(JdbcClient jdbc, Employers employers, SigningMails mails) {
        this.jdbc = jdbc;
        this.employers = employers;
        this.mails = mails;
    }

    /** Somebody whose authority is to be looked up; the sooner the signing term ends, the higher in the list. */
    public record Pending(EmployerRow employer, Contact signer, Instant signBy) {}

    private record Waiting(EmployerId employer, Instant signBy) {}

    /** In three statements, however many there are. */
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public List<Pending> pending() {
        var waiting = waiting();
        var ids = waiting.stream().map(Waiting::employer).toList();
        var rows = employers.rows(ids);
        var signers = employers.unconfirmedSigners(ids);
        return waiting.stream()
                .flatMap(w -> signers.getOrDefault(w.employer(), List.of()).stream()
                        .map(signer -> new Pending(Objects.requireNonNull(rows.get(w.employer())), signer, w.signBy())))
                .toList();
    }

    private List<Waiting> waiting() {
        return jdbc.sql("SELECT employer_id, MIN(sign_by) AS sign_by FROM agreement WHERE status = 'OFFERED'"
                        + " GROUP BY employer_id ORDER BY MIN(sign_by)")
                .query((rs, n) -> new Waiting(
                        new EmployerId(rs.getObject("employer_id", UUID.class)),
                        rs.getObject("sign_by", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Sales has seen the register; the signer hears that signing is possible now. */
    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
    public void confirm(EmployerId employer, UserId signer) {
        employers.confirmAuthority(employer, signer);
        mails.one("authority-confirmed", employer.toString(), signer, "/bestellingen");
    }

    /** Tells sales when an order waits for this check. */
    void alert(OrderId order, EmployerId employer) {
        var settled = employers.signers(employer).stream()
                .anyMatch(signer -> employers.mayBeSignedBy(employer, signer.user()));
        if (settled) {
            return;
        }
        mails.sales("authority-check", order, "/" + AgreementPaths.CHECK);
    }
}
