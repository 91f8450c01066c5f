package nl.werkzaak.tweedespoor.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultAt;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.testing.Jvm;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command as the operator starts it, on a vault of its own. */
@PortalTest
class RotateVaultKeyTest {
    @Value("${spring.datasource.url}")
    String url;

    @TempDir
    Path folder;

    private final String schema = "rotated_" + UUID.randomUUID().toString().substring(0, 8);
    private DriverManagerDataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void makeAVault() {
        source = new DriverManagerDataSource(url.replaceFirst("/portal_\\w+\\?", "/" + schema + "?"), "root", "");
        jdbc = new JdbcTemplate(source);
        var portal = url.replaceFirst(".*/(portal_\\w+)\\?.*", "$1");
        for (var table : List.of("document", "document_chunk", "audit_event")) {
            jdbc.execute("CREATE TABLE " + table + " LIKE " + portal + "." + table);
        }
    }

    @AfterEach
    void drop() {
        jdbc.execute("DROP DATABASE " + schema);
    }

    @Test
    void goesOnAfterItWasKilledAndThenNeedsTheNewKeyOnly() throws Exception {
        var stored = store(600, new VaultAt(source, folder));
        var former = key("vault.key");

        killedAfterItsFirstStep();

        assertThat(key("vault-former.key")).isEqualTo(former);
        assertThat(keysInUse()).isEqualTo(2);
        opensAll(new VaultAt(source, folder), stored);

        var answer = rotate();
        assertThat(answer.text()).contains("every document opens with the new key alone");
        assertThat(answer.exit()).isZero();
        assertThat(keysInUse()).isEqualTo(1);
        assertThat(folder.resolve("keys/vault-former.key")).doesNotExist();
        opensAll(new VaultAt(source, folder, key("vault.key")), stored);
        assertThatThrownBy(() -> new VaultAt(source, folder, former).open(stored.getFirst()))
                .hasMessageContaining("is not configured");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'vault.key-rotated'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void takesKeysFromOutside() throws Exception {
        var former = fresh();
        var next = fresh();
        var stored = store(3, new VaultAt(source, folder, former));

        assertThat(rotate("--portal.vault.key=" + next).text()).contains("PORTAL_VAULT_OLD_KEYS");
        var answer = rotate("--portal.vault.key=" + next, "--portal.vault.old-keys=" + former);

        assertThat(answer.text()).contains("3 of 3").doesNotContain(next, former);
        assertThat(answer.exit()).isZero();
        opensAll(new VaultAt(source, folder, next), stored);
    }

    @Test
    void keepsTheFormerKeyWhileADocumentNeedsIt() throws Exception {
        var stored = store(3, new VaultAt(source, folder));
        jdbc.update(
                "UPDATE document SET title = 'Iets anders' WHERE id = ?",
                stored.get(1).value());

        var answer = rotate();

        assertThat(answer.text()).contains(stored.get(1).toString()).doesNotContain("Exception");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(folder.resolve("keys/vault-former.key")).exists();
        opensAll(new VaultAt(source, folder), List.of(stored.get(0), stored.get(2)));
    }

    @Test
    void makesNoKeyWhereThereWasNone() throws Exception {
        var answer = rotate();

        assertThat(answer.text()).contains("There is no vault key");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    private static byte[] content(int number) {
        return ("Verslag " + number).getBytes(StandardCharsets.US_ASCII);
    }

    private static List<DocumentId> store(int count, VaultAt vault) throws IOException {
        var stored = new ArrayList<DocumentId>();
        for (var n = 0; n < count; n++) {
            stored.add(vault.store(content(n)));
        }
        return stored;
    }

    private static void opensAll(VaultAt vault, List<DocumentId> stored) throws IOException {
        for (var id : stored) {
            assertThat(vault.open(id)).asString(StandardCharsets.US_ASCII).startsWith("Verslag ");
        }
    }

    private int keysInUse() {
        return jdbc.queryForObject("SELECT COUNT(DISTINCT key_id) FROM document", Integer.class);
    }

    private String key(String file) throws IOException {
        return Files.readString(folder.resolve("keys").resolve(file));
    }

    private static String fresh() {
        var key = new byte[32];
        new java.security.SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private void killedAfterItsFirstStep() throws Exception {
        var process = start();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(" of 600")) {
                    process.destroyForcibly();
                    break;
                }
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
    }

    private record Answer(int exit, String text) {}

    private Answer rotate(String... options) throws Exception {
        var process = start(options);
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private Process start(String... options) throws IOException {
        var command = Jvm.command(
                Portal.class,
                "rotate-vault-key",
                "--spring.datasource.url=" + source.getUrl(),
                "--spring.datasource.username=root",
                "--portal.data-dir=" + folder);
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
