package nl.werkzaak.tweedespoor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PortalStartTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void runsOnMariaDb() {
        var version = jdbc.sql("SELECT version()").query(String.class).single();
        assertThat(version).startsWith("11.4").contains("MariaDB");
    }

    @Test
    void keepsTheSchedulersTable() {
        assertThat(jdbc.sql("SELECT count(*) FROM scheduled_tasks")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }
}
