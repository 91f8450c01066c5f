package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a second person approve what a test proposes, and gives the start catalogue back after it. */
@Component
public class VersionFixture {
    private static final String MADE = " (SELECT v.id FROM package_version v WHERE v.number > 1)";

    private final JdbcClient jdbc;
    private final PackageVersions versions;
    private final Approvals approvals;
    private final Personas personas;
    private final Login login;

    VersionFixture(JdbcClient jdbc, PackageVersions versions, Approvals approvals, Personas personas, Login login) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.approvals = approvals;
        this.personas = personas;
        this.login = login;
    }

    /** Asked by the admin, let pass by the second of sales. */
    public void publish(PackageVersionId draft) {
        approve(login.as(personas.admin(), () -> versions.submit(draft, "Nieuwe inhoud.")));
    }

    public void approve(ApprovalId asked) {
        login.as(personas.sales2(), () -> approvals.approve(asked));
    }

    public void restore() {
        jdbc.sql("DELETE FROM approval WHERE kind IN ('PACKAGE_VERSION', 'PRICE', 'VAT_RATE')")
                .update();
        jdbc.sql("DELETE FROM package_item WHERE package_version_id IN" + MADE).update();
        jdbc.sql("DELETE FROM package_version_add_on WHERE package_version_id IN" + MADE)
                .update();
        jdbc.sql("DELETE FROM package_version WHERE number > 1").update();
        jdbc.sql("UPDATE package_version SET status = 'PUBLISHED'").update();
    }
}
