package nl.werkzaak.tweedespoor.operations.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditKey;
import nl.werkzaak.tweedespoor.audit.TrailCheck;
import nl.werkzaak.tweedespoor.audit.TrailSealing;
import nl.werkzaak.tweedespoor.audit.TrailStart;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultAt;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;

/** A portal with signed agreements and reports, into one file and back into another schema and folder. */
@PortalTest
@TestPropertySource(properties = "tests.alone=backup") // where no other test left documents to copy again and again
@TestInstance(Lifecycle.PER_CLASS)
class BackupTest {
    private static final BackupKey KEY = BackupKey.of("correct horse battery staple");
    /** The jobs of the portal that runs beside this test write here. */
    private static final String JOBS = "scheduled_tasks";

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Vault vault;

    @Autowired
    Seal seal;

    @Autowired
    TrailSealing sealing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PortalClock clock;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${portal.data-dir}")
    Path dataDir;

    @TempDir
    static Path home;

    @TempDir
    Path own;

    private final Map<String, TestSchema> shared = new HashMap<>();

    Path folder = Path.of("");
    TestSchema copy = new TestSchema("");
    Path file = Path.of("");

    @BeforeAll
    void backUp() throws Exception {
        cases.released(cases.running(employers.fresh()));
        sealing.seal(); // what the job would do meanwhile
        file = home.resolve("portal.backup");
        backup().write(new TestSchema(url)::connect, file, "test");
    }

    @BeforeEach
    void choose() {
        folder = own;
        copy = TestSchema.beside(url);
    }

    @AfterEach
    void drop() throws SQLException {
        if (!shared.containsValue(copy)) {
            copy.drop();
        }
    }

    @AfterAll
    void dropShared() throws SQLException {
        for (var schema : shared.values()) {
            schema.drop();
        }
    }

    /** Goes on with a restore that several tests look at and none changes. */
    private void restored() throws Exception {
        share("restored");
    }

    /** The same, after a bad day: what is refused must leave even this as it is. */
    private void damaged() throws Exception {
        if (share("damaged")) {
            damage();
        }
    }

    private boolean share(String name) throws Exception {
        folder = Files.createDirectories(home.resolve(name));
        var first = !shared.containsKey(name);
        copy = shared.computeIfAbsent(name, each -> copy);
        if (first) {
            restore(keys()).read(copy::connect, file);
        }
        return first;
    }

    @Test
    void putsEverythingBackAsItWas() throws Exception {
        restore(keys()).read(copy::connect, file);
        var before = copy.hashes();
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(withoutJobs(before)).isEqualTo(withoutJobs(new TestSchema(url).hashes()));

        damage();
        assertThat(copy.hashes()).isNotEqualTo(before);
        var outcome = restore(keys()).read(copy::connect, file);

        assertThat(copy.hashes()).isEqualTo(before);
        assertThat(outcome.manifest().documents()).isEqualTo(documents().size());
        assertThat(outcome.sealChanged()).isFalse();
        assertThat(Files.readString(folder.resolve("data/keys/vault.key")))
                .isEqualTo(Files.readString(dataDir.resolve("keys/vault.key")));
    }

    @Test
    void namesADocumentThatWasChangedInsteadOfBlamingTheKey() throws Exception {
        restore(keys()).read(copy::connect, file);
        var changed = documents().getFirst();
        copy.run(
                "DROP TRIGGER document_is_never_overwritten",
                "UPDATE document SET title = 'Iets anders' WHERE id = '" + changed + "'");

        assertThatThrownBy(() -> backup().write(copy::connect, folder.resolve("again.backup"), "test"))
                .isInstanceOf(OperationFailure.class)
                .hasMessageContaining("changed in the database")
                .hasMessageContaining(changed.toString())
                .hasMessageNotContaining("PORTAL_VAULT_KEY");
        assertThat(folder.resolve("again.backup")).doesNotExist();
    }

    @Test
    void opensEveryDocumentAfterwardsWithItsSealWhole() throws Exception {
        restored();
        var restored = new VaultAt(new DriverManagerDataSource(copy.url(), "root", ""), folder.resolve("data"));
        var seals = new HashSet<SealReport.State>();
        for (var document : documents()) {
            var bytes = restored.open(document);
            var original = new ByteArrayOutputStream();
            vault.openTo(document, original);
            assertThat(bytes).isEqualTo(original.toByteArray());
            seals.add(seal.inspect(bytes).state());
        }
        assertThat(seals).contains(SealReport.State.VALID).doesNotContain(SealReport.State.CHANGED);
    }

    @Test
    void leavesADatabaseOnWhichThePortalStarts() throws Exception {
        restored();
        var flyway = copy.flyway();
        flyway.validate();
        assertThat(flyway.info().pending()).isEmpty();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> copy.run("UPDATE audit_event SET action = 'x'"))
                .withMessageContaining("append-only");
    }

    @Test
    void changesNothingWithAnotherBackupKey() throws Exception {
        damaged();
        var other = new Restore(keys(), BackupKey.of("another passphrase of length"), Migrations.known(), clock);
        assertRefused(other, "This key does not open the backup");
    }

    @Test
    void changesNothingWithAnotherKeyOfDocuments() throws Exception {
        damaged();
        var stranger = Base64.getEncoder().encodeToString("another key, with 32 bytes in it".getBytes());
        var keys = new PortalKeys(
                folder.resolve("data"), List.of(stranger), Optional.empty(), Optional.empty(), Optional.empty(), null);
        assertRefused(restore(keys), "The key of the documents does not open");
    }

    @Test
    void changesNothingWithAnotherKeyOfSecondFactors() throws Exception {
        var stranger = Base64.getEncoder().encodeToString("another key, with 32 bytes in it".getBytes());
        var keys = new PortalKeys(
                folder.resolve("data"), List.of(), Optional.of(stranger), Optional.empty(), Optional.empty(), null);
        assertRefused(restore(keys), "PORTAL_IDENTITY_KEY");
    }

    @Test
    void changesNothingWithAnotherKeyOfTheAuditTrail() throws Exception {
        var stranger = Base64.getEncoder().encodeToString("another key, with 32 bytes in it".getBytes());
        var keys = new PortalKeys(
                folder.resolve("data"), List.of(), Optional.empty(), Optional.of(stranger), Optional.empty(), null);
        assertRefused(restore(keys), "PORTAL_AUDIT_KEY");
    }

    @Test
    void theTrailIsWholeUnderTheRestoredKey() throws Exception {
        restored();
        var settings = new MockEnvironment()
                .withProperty("portal.data-dir", folder.resolve("data").toString());
        try (var connection = copy.connect()) {
            var outcome = TrailCheck.of(connection, AuditKey.of(settings), TrailStart.of(settings), Optional.empty());
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.rows()).isPositive();
        }
    }

    /** Where the chain began after the backup, it may begin again; where the backup holds it, it may not. */
    @Test
    void knowsWhetherTheChainHadBegun() throws Exception {
        restored();
        var note = folder.resolve("data/keys").resolve(TrailStart.FILE);
        assertThat(note).exists();

        keys().files().setAside(TrailStart.FILE, own.resolve("aside"));
        assertThat(note).doesNotExist();
        assertThat(own.resolve("aside").resolve(TrailStart.FILE)).exists();
    }

    @Test
    void changesNothingForAFileThatIsCutOff() throws Exception {
        damaged();
        var bytes = Files.readAllBytes(file);
        var part = Files.write(own.resolve("part"), Arrays.copyOf(bytes, bytes.length - 1000));
        assertRefused(restore(keys()), part, "cut off or was changed");
    }

    @Test
    void changesNothingForABackupOfANewerPortal() throws Exception {
        var fewer = new HashSet<>(Migrations.known());
        fewer.remove("1200");
        assertRefused(new Restore(keys(), KEY, fewer, clock), "newer portal");
    }

    @Test
    void changesNothingWhileSomebodyUsesTheDatabase() throws Exception {
        damaged();
        try (var other = copy.connect()) {
            assertThat(other.isValid(1)).isTrue();
            assertRefused(restore(keys()), "in use by 1 other connection");
        }
    }

    @Test
    void leavesTheTablesOfOthersAlone() throws Exception {
        copy.run("CREATE TABLE somebody_elses (id INT PRIMARY KEY)");
        assertRefused(restore(keys()), "not the portal's");
    }

    @Test
    void keepsThePortalFromStartingOnHalfARestore() throws Exception {
        restore(keys()).read(copy::connect, file);
        try (var connection = copy.connect()) {
            DatabaseLoad.begin(connection);
        }
        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(() -> copy.flyway().migrate());
        restore(keys()).read(copy::connect, file);
        copy.flyway().validate();
    }

    @Test
    void holdsOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        restore(keys()).read(copy::connect, file);
        var before = copy.hashes();
        try (var reader = copy.connect();
                var writer = copy.connect()) {
            var snapshot = Snapshot.begin(reader);
            Sql.run(writer, "DELETE FROM document", "UPDATE employer SET name = 'Later'");
            for (var shape : snapshot.tables()) {
                assertThat(BackupWriter.rowsHash(reader, shape)).isEqualTo(before.get(shape.name()));
            }
        }
    }

    @Test
    void overwritesNoFileAndLeavesNoneBehind() throws Exception {
        assertThatExceptionOfType(OperationFailure.class)
                .isThrownBy(() -> backup().write(new TestSchema(url)::connect, file, "test"))
                .withMessageContaining("overwrites nothing");
        var second = home.resolve("second.backup");
        assertThatExceptionOfType(OperationFailure.class)
                .isThrownBy(() -> backup().write(copy::connect, second, "test"))
                .withMessageContaining("holds no portal");
        assertThat(second).doesNotExist();
        try (var files = Files.list(home)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    private void assertRefused(Restore restore, String why) throws Exception {
        assertRefused(restore, file, why);
    }

    private void assertRefused(Restore restore, Path from, String why) throws Exception {
        var before = copy.hashes();
        var keysBefore = new KeyFiles(folder.resolve("data")).read().keySet();
        assertThatExceptionOfType(OperationFailure.class)
                .isThrownBy(() -> restore.read(copy::connect, from))
                .withMessageContaining(why);
        assertThat(copy.hashes()).isEqualTo(before);
        assertThat(new KeyFiles(folder.resolve("data")).read().keySet()).isEqualTo(keysBefore);
    }

    private void damage() throws Exception {
        copy.damage();
        Files.writeString(folder.resolve("data/keys/vault.key"), "lost");
    }

    private Backup backup() {
        return new Backup(
                new PortalKeys(dataDir, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), null),
                KEY,
                Migrations.known(),
                clock);
    }

    private Restore restore(PortalKeys keys) {
        return new Restore(keys, KEY, Migrations.known(), clock);
    }

    private PortalKeys keys() {
        return new PortalKeys(
                folder.resolve("data"), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), null);
    }

    private List<DocumentId> documents() {
        return jdbc.sql("SELECT id FROM document")
                .query((row, n) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Map<String, String> withoutJobs(Map<String, String> hashes) {
        var others = new TreeMap<>(hashes);
        others.keySet().removeAll(Set.of(JOBS));
        return others;
    }
}
