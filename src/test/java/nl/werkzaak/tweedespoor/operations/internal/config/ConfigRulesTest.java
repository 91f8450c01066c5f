package nl.werkzaak.tweedespoor.operations.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.SealCertificate;
import nl.werkzaak.tweedespoor.operations.Finding;
import nl.werkzaak.tweedespoor.operations.internal.config.Setup.DatabaseFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** Each rule is broken alone, on top of a setup that breaks none. */
class ConfigRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final DatabaseFacts CLEAN = new DatabaseFacts(true, false);
    private static final String VAULT_KEY = "q1w4Jm0zXn2sVb8tLc6yRk3uHd9fGa7eWp5oIi1xZzA=";
    private static final String IDENTITY_KEY = "Zt8kQm2nXb5vLc7yRj3uHd9fGa6eWp4oIs1xZwA0VqE=";
    private static final String AUDIT_KEY = "Rk7pXw2cVn9mLs4tQy6bHd1fGz8aEj3uOi5xWvTqKcM=";
    private static final String PASSWORD = "vK3-teun-w8p-Rhena";
    private static final SealCertificate SEAL = seal(false, false, "RSA", 3072, Duration.ofDays(400));

    @TempDir
    Path dataDir;

    @Test
    void findsNothingInAProductionSetup() {
        assertThat(broken(good(), SEAL, CLEAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "portal.base-url, http://tweedespoor.example, plainAddress",
        "portal.base-url, https://localhost:8443, plainAddress",
        "portal.base-url, '', plainAddress",
        "spring.datasource.username, root, databaseRoot",
        "spring.datasource.password, '', databasePassword",
        "spring.datasource.password, Changeme-2026, databasePassword",
        "spring.datasource.password, kort, databasePassword",
        "spring.mail.host, '', noMailServer",
        "portal.scan.host, '', noVirusScanner",
        "portal.mail.from, portaal@werkzaak.example, mailSender",
        "portal.vault.key, '', vaultKeyBeside",
        "portal.vault.key, c2hvcnQ=, vaultKeyWeak",
        "portal.vault.key, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, vaultKeyWeak",
        "portal.vault.key, not base64 at all, vaultKeyWeak",
        "portal.vault.key, " + IDENTITY_KEY + ", oneKeyForAll",
        "portal.identity.key, '', identityKeyBeside",
        "portal.identity.key, c2hvcnQ=, identityKeyWeak",
        "portal.audit.key, '', auditKeyBeside",
        "portal.audit.key, c2hvcnQ=, auditKeyWeak",
        "portal.audit.key, " + VAULT_KEY + ", oneKeyForAll",
        "portal.seal.password, geheim, sealPassword",
        "portal.identity.argon2-memory-kib, 1024, passwordHashing",
        "portal.backup.key, wachtwoord, backupKeyWeak",
    })
    void namesASettingThatIsNotFit(String setting, String value, String rule) {
        assertThat(broken(good().withProperty(setting, value), SEAL, CLEAN)).containsExactly(rule);
    }

    @Test
    void namesProfilesThatAreForTrying() {
        var settings = good();
        settings.setActiveProfiles("demo", "bench");
        assertThat(broken(settings, SEAL, CLEAN)).containsExactly("demoProfile", "benchProfile");
    }

    @Test
    void looksIntoTheDatabase() {
        assertThat(broken(good(), SEAL, new DatabaseFacts(true, true))).containsExactly("demoData");
        assertThat(broken(good(), SEAL, new DatabaseFacts(false, false))).containsExactly("databaseAway");
    }

    @Test
    void wantsADatabaseOfItsOwn() {
        var settings = good().withProperty("spring.datasource.url", "");
        assertThat(broken(settings, SEAL, CLEAN)).containsExactly("embeddedDatabase");
    }

    /** In a running portal the address of the embedded database is set, yet nobody configured it. */
    @Test
    void knowsItsOwnDatabaseInARunningPortal() {
        var settings = good().withProperty("spring.datasource.username", "root");
        settings.getPropertySources().addLast(new MapPropertySource("embedded-mariadb", Map.of()));
        assertThat(broken(settings, SEAL, CLEAN)).containsExactly("embeddedDatabase");
    }

    @Test
    void wantsASealThatOthersVouchFor() {
        assertThat(broken(good().withProperty("portal.seal.keystore", ""), null, CLEAN))
                .containsExactly("noSeal");
        assertThat(broken(good(), null, CLEAN)).containsExactly("sealUnreadable");
        assertThat(broken(good(), seal(true, false, "EC", 256, Duration.ofDays(400)), CLEAN))
                .containsExactly("testCertificate");
        assertThat(broken(good(), seal(false, true, "EC", 256, Duration.ofDays(400)), CLEAN))
                .containsExactly("testCertificate");
        assertThat(broken(good(), seal(false, false, "RSA", 2048, Duration.ofDays(400)), CLEAN))
                .containsExactly("sealKeyWeak");
        assertThat(broken(good(), seal(false, false, "EC", 192, Duration.ofDays(400)), CLEAN))
                .containsExactly("sealKeyWeak");
    }

    @ParameterizedTest
    @CsvSource({"61, ''", "60, sealExpires", "1, sealExpires", "-1, sealExpired"})
    void warnsSixtyDaysBeforeTheSealEnds(int days, String rule) {
        var found = broken(good(), seal(false, false, "EC", 256, Duration.ofDays(days)), CLEAN);
        assertThat(found).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void wantsFormerCertificatesAndAuthoritiesThatItCanRead() throws IOException {
        var rubbish = Files.writeString(dataDir.resolve("rubbish.pem"), "geen certificaat");
        assertThat(broken(good().withProperty("portal.seal.former-certificates", rubbish.toString()), SEAL, CLEAN))
                .containsExactly("sealFormer");
        assertThat(broken(good().withProperty("portal.seal.tsa-url", "https://tsa.example"), SEAL, CLEAN))
                .containsExactly("stampUntrusted");
        var both = good().withProperty("portal.seal.tsa-url", "tsa.example")
                .withProperty("portal.seal.tsa-certificates", rubbish.toString());
        assertThat(broken(both, SEAL, CLEAN)).containsExactly("stampAddress", "stampUntrusted");
    }

    @Test
    void noticesKeyFilesThatNobodyNeedsAnyMore() throws IOException {
        Files.createDirectories(dataDir.resolve("keys"));
        Files.writeString(dataDir.resolve("keys/vault.key"), "old");
        assertThat(broken(good(), SEAL, CLEAN)).containsExactly("keyFilesLeft");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatIsWrongAndWhatToSet(String rule) throws IOException {
        for (var language : List.of("nl", "en")) {
            var texts = texts(language);
            assertThat(texts).containsKeys("operations.config." + rule, "operations.config." + rule + ".set");
            var named = java.util.regex.Pattern.compile("\\b(?:PORTAL|SPRING)_[A-Z0-9_]+")
                    .matcher(texts.getProperty("operations.config." + rule + ".set"))
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
            var documented = Files.readString(Path.of("docs/configuration.md"));
            assertThat(named).isNotEmpty().allSatisfy(each -> assertThat(documented)
                    .contains("`" + each + "`"));
        }
    }

    @Test
    void hasEachNameOnce() {
        assertThat(rules()).doesNotHaveDuplicates();
    }

    /** Whatever is wrong with it, a secret is in no finding. */
    @Test
    void tellsNoSecret() {
        var secrets = Map.of(
                "spring.datasource.password", "short-1",
                "portal.vault.key", "c2VjcmV0LXZhdWx0",
                "portal.identity.key", "c2VjcmV0LWlk",
                "portal.audit.key", "c2VjcmV0LWF1ZGl0",
                "portal.seal.password", "seal-pw",
                "portal.backup.key", "backup-pw");
        var settings = good();
        secrets.forEach(settings::setProperty);
        var found = ConfigRules.findings(new Setup(settings, SEAL, CLEAN, NOW));
        assertThat(found).hasSize(6);
        assertThat(found.toString()).doesNotContain(new HashSet<>(secrets.values()).toArray(String[]::new));
    }

    private static Stream<String> rules() {
        return ConfigRules.ALL.stream().map(ConfigRule::name);
    }

    private static List<String> broken(MockEnvironment settings, @Nullable SealCertificate seal, DatabaseFacts facts) {
        return ConfigRules.findings(new Setup(settings, seal, facts, NOW)).stream()
                .map(Finding::key)
                .map(key -> key.substring("operations.config.".length()))
                .toList();
    }

    private MockEnvironment good() {
        return new MockEnvironment()
                .withProperty("portal.data-dir", dataDir.toString())
                .withProperty("portal.base-url", "https://tweedespoor.werkzaak.example")
                .withProperty("spring.datasource.url", "jdbc:mariadb://database/portal")
                .withProperty("spring.datasource.username", "tweedespoor")
                .withProperty("spring.datasource.password", PASSWORD)
                .withProperty("portal.scan.host", "clamd.example")
                .withProperty("spring.mail.host", "mail")
                .withProperty("portal.mail.from", "portaal@werkzaak.test")
                .withProperty("portal.vault.key", VAULT_KEY)
                .withProperty("portal.identity.key", IDENTITY_KEY)
                .withProperty("portal.audit.key", AUDIT_KEY)
                .withProperty("portal.seal.keystore", "seal.p12")
                .withProperty("portal.seal.password", PASSWORD);
    }

    private static SealCertificate seal(boolean test, boolean self, String algorithm, int bits, Duration left) {
        return new SealCertificate("00", test, self, algorithm, bits, NOW.minusSeconds(1), NOW.plus(left));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/operations_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
