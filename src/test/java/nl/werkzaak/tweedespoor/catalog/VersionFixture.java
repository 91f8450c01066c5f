package nl.werkzaak.tweedespoor.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the start catalogue back after a test that made other versions. */
@Component
public class VersionFixture {
    private static final String MADE = " (SELECT v.id FROM package_version v WHERE v.number > 1)";

    private final JdbcClient jdbc;

    VersionFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void restore() {
        jdbc.sql("DELETE FROM package_item WHERE package_version_id IN" + MADE).update();
        jdbc.sql("DELETE FROM package_version_add_on WHERE package_version_id IN" + MADE)
                .update();
        jdbc.sql("DELETE FROM package_version WHERE number > 1").update();
        jdbc.sql("UPDATE package_version SET status = 'PUBLISHED'").update();
    }
}
