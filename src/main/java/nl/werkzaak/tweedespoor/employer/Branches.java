package nl.werkzaak.tweedespoor.employer;

import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.BranchId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places where an employer works. */
@Service
@Transactional(readOnly = true)
public class Branches {
    private final Employers employers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Branches(Employers employers, JdbcClient jdbc, AuditTrail audit) {
        this.employers = employers;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<BranchRow> of(EmployerId employer) {
        employers.require(employer, Right.READ);
        return jdbc.sql("SELECT * FROM branch WHERE employer_id = :employer ORDER BY name")
                .param("employer", employer.value())
                .query((rs, n) -> new BranchRow(
                        new BranchId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        new PostalAddress(
                                rs.getString("address"), new Postcode(rs.getString("postcode")), rs.getString("town")),
                        rs.getString("branch_number")))
                .list();
    }

    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public BranchId add(EmployerId employer, String name, PostalAddress address, @Nullable String number) {
        employers.require(employer, Right.MANAGE);
        var id = BranchId.next();
        try {
            insert(id, employer, name, address, number(number));
        } catch (DuplicateKeyException taken) {
            throw new Refusal("employer.branch.name-taken").at("name");
        }
        audit.record(
                AuditEvent.of("employer.branch-added", "branch", id.value()).employer(employer));
        return id;
    }

    private void insert(BranchId id, EmployerId employer, String name, PostalAddress address, @Nullable String number) {
        jdbc.sql("""
                        INSERT INTO branch (id, employer_id, name, address, postcode, town, branch_number, version)
                        VALUES (:id, :employer, :name, :address, :postcode, :town, :number, 0)
                        """)
                .param("id", id.value())
                .param("employer", employer.value())
                .param("name", EmployerDetails.required("name", name, 120))
                .param("address", EmployerDetails.required("address", address.address(), 120))
                .param("postcode", address.postcode().value())
                .param("town", EmployerDetails.required("town", address.town(), 80))
                .param("number", number)
                .update();
    }

    private static @Nullable String number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var digits = typed.replaceAll("\\s", "");
        if (!digits.matches("\\d{12}")) {
            throw new Refusal("employer.branch.number").at("number");
        }
        return digits;
    }
}
