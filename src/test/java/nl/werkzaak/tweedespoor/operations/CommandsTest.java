package nl.werkzaak.tweedespoor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.audit.TrailSealing;
import nl.werkzaak.tweedespoor.testing.Jvm;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WithoutTriggers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program as the operator starts it, beside a portal that runs. */
@PortalTest
class CommandsTest {
    private static final String KEY = "correct horse battery staple";

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrailSealing sealing;

    @Autowired
    WithoutTriggers triggers;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${portal.data-dir}")
    Path dataDir;

    @TempDir
    Path folder;

    @Test
    void backsUpTheRunningPortalAndRestoresItElsewhere() throws Exception {
        personas.admin();
        sealing.seal();
        var file = folder.resolve("portal.backup").toString();
        var made = portal(KEY, "backup", file, "--spring.datasource.url=" + url, "--portal.data-dir=" + dataDir);
        assertThat(made.text()).contains("Backup written and read back", "each opened with its key");
        assertThat(made.exit()).isZero();
        assertThat(recorded(jdbc, "backup.made")).isPositive();

        var schema = "restored_" + UUID.randomUUID().toString().substring(0, 8);
        var elsewhere = url.replaceFirst("/portal_\\w+\\?", "/" + schema + "?");
        try {
            var target = List.of("--spring.datasource.url=" + elsewhere, "--portal.data-dir=" + folder.resolve("data"));
            var data = Files.createDirectories(folder.resolve("data"));
            var newer = "99999999:" + "0".repeat(64);
            Files.writeString(data.resolve("audit-head"), newer); // what the operator kept after the backup
            var restored = portal(KEY, "restore", file, target.get(0), target.get(1));
            assertThat(restored.text()).contains("Restored, and compared with the backup row by row");
            assertThat(restored.exit()).isZero();
            var there = JdbcClient.create(new DriverManagerDataSource(elsewhere, "root", ""));
            assertThat(recorded(there, "backup.restored")).isEqualTo(1);
            var trail = portal(null, "verify-audit", target.get(0), target.get(1), "--spring.datasource.username=root");
            assertThat(trail.text()).contains("The audit trail is whole, and goes on from row");
            assertThat(trail.exit()).isZero();
            try (var aside = Files.find(folder, 3, (path, facts) -> path.endsWith("audit-head"))) {
                assertThat(aside.filter(path -> path.toString().contains("keys-before-restore-")))
                        .singleElement()
                        .satisfies(path -> assertThat(path).hasContent(newer));
            }

            var refused = portal("another passphrase of length", "restore", file, target.get(0), target.get(1));
            assertThat(refused.text())
                    .contains("This key does not open the backup")
                    .doesNotContain("Exception");
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(recorded(there, "backup.restored")).isEqualTo(1);
        } finally {
            try (var connection = DriverManager.getConnection(url, "root", "");
                    var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS " + schema);
            }
        }
    }

    @Test
    void asksForAKeyBeforeItWritesAnything() throws Exception {
        var file = folder.resolve("portal.backup");
        var answer = portal(null, "backup", file.toString(), "--spring.datasource.url=" + url);
        assertThat(answer.text()).contains("Set PORTAL_BACKUP_KEY");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(Files.exists(file)).isFalse();
        assertThat(portal(KEY, "backup").exit()).isEqualTo(2);
    }

    @Test
    void namesWhatIsNotFitAndNoSecret() throws Exception {
        var answer = portal(
                "backup-secret",
                "check-config",
                "--spring.datasource.url=" + url,
                "--spring.datasource.password=db-secret",
                "--portal.vault.key=vault-secret",
                "--portal.data-dir=" + dataDir);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text())
                .contains("Not fit for production", "PORTAL_BASE_URL", "PORTAL_SEAL_KEYSTORE", "PORTAL_VAULT_KEY")
                .doesNotContain("db-secret", "vault-secret", "backup-secret");
    }

    @Test
    void verifiesTheAuditTrailOfTheRunningPortal() throws Exception {
        personas.admin();
        sealing.seal();
        var options = List.of("--spring.datasource.url=" + url, "--portal.data-dir=" + dataDir);
        var whole = verify(options);
        assertThat(whole.text()).contains("The audit trail is whole", "Head: ");
        assertThat(whole.exit()).isZero();
        assertThat(verify(options).text()).contains("and goes on from row");

        var row = jdbc.sql("SELECT id, role FROM audit_event WHERE seq = 3")
                .query()
                .singleRow();
        change(row.get("id"), "STRANGER");
        try {
            var changed = verify(options);
            assertThat(changed.text()).contains("place 3: row " + row.get("id") + " was changed", "NOT as the portal");
            assertThat(changed.exit()).isEqualTo(1);
        } finally {
            change(row.get("id"), row.get("role"));
        }
        assertThat(verify(options).exit()).isZero();
        var other = portal(
                null,
                "verify-audit",
                options.get(0),
                options.get(1),
                "--spring.datasource.username=root",
                "--portal.audit.head=1:" + "0".repeat(64));
        assertThat(other.text()).contains("place 1: row", "another one than when the head was kept");
        assertThat(other.exit()).isEqualTo(1);
        assertThat(portal(null, "verify-audit", "--portal.audit.head=nonsense").text())
                .contains("64 hexadecimal digits");
    }

    private static Answer verify(List<String> options) throws Exception {
        return portal(null, "verify-audit", options.get(0), options.get(1), "--spring.datasource.username=root");
    }

    private void change(Object row, Object role) {
        triggers.update("audit_event", "UPDATE audit_event SET role = ? WHERE id = ?", role, row);
    }

    private static int recorded(JdbcClient database, String action) {
        return database.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND role = 'SYSTEM'")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private record Answer(int exit, String text) {}

    private static Answer portal(@Nullable String key, String... arguments) throws Exception {
        var command = Jvm.command(Portal.class, arguments);
        if (arguments[0].equals("backup") || arguments[0].equals("restore")) {
            command.add("--spring.datasource.username=root");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("PORTAL_BACKUP_KEY");
        if (key != null) {
            builder.environment().put("PORTAL_BACKUP_KEY", key);
        }
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }
}
