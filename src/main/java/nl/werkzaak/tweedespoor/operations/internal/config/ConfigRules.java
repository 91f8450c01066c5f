package nl.werkzaak.tweedespoor.operations.internal.config;

import static nl.werkzaak.tweedespoor.operations.internal.config.ConfigRule.when;
import static nl.werkzaak.tweedespoor.operations.internal.config.Secrets.isWeakKey;
import static nl.werkzaak.tweedespoor.operations.internal.config.Secrets.isWeakPassword;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.SealCertificate;
import nl.werkzaak.tweedespoor.operations.Finding;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/** All that {@code ./portal check-config} looks at, by name. */
public final class ConfigRules {
    /** Time enough to order a new certificate, which takes weeks. */
    public static final Duration CERTIFICATE_ALARM = Duration.ofDays(60);

    private static final int RSA_BITS = 3072;
    private static final int CURVE_BITS = 256;
    /** What OWASP advises for Argon2id with two rounds. */
    private static final int ARGON2_KIB = 19456;

    /** What has a key of its own, as settings and files in the data folder name it. */
    private static final List<String> KEYS = List.of("vault", "identity", "audit");

    static final List<ConfigRule> ALL = List.of(
            when("demoProfile", setup -> setup.profiles().contains("demo")),
            when("benchProfile", setup -> setup.profiles().contains("bench")),
            when("demoData", setup -> setup.database().demoData()),
            when("plainAddress", setup -> !isPublic(setup.text("portal.base-url"))),
            when("embeddedDatabase", setup -> !setup.hasDatabase()),
            when(
                    "databaseAway",
                    setup -> setup.hasDatabase() && !setup.database().reached()),
            when(
                    "databaseRoot",
                    setup -> setup.hasDatabase()
                            && setup.text("spring.datasource.username").equalsIgnoreCase("root")),
            when(
                    "databasePassword",
                    setup -> setup.hasDatabase()
                            && isWeakPassword(
                                    setup.text("spring.datasource.password"),
                                    setup.text("spring.datasource.username"))),
            when("noMailServer", setup -> !setup.has("spring.mail.host")),
            when(
                    "mailSender",
                    setup -> !setup.has("portal.mail.from")
                            || setup.text("portal.mail.from").endsWith(".example")),
            when("vaultKeyBeside", setup -> !setup.has("portal.vault.key")),
            when("vaultKeyWeak", setup -> setup.has("portal.vault.key") && isWeakKey(setup.text("portal.vault.key"))),
            when("identityKeyBeside", setup -> !setup.has("portal.identity.key")),
            when(
                    "identityKeyWeak",
                    setup -> setup.has("portal.identity.key") && isWeakKey(setup.text("portal.identity.key"))),
            when("auditKeyBeside", setup -> !setup.has("portal.audit.key")),
            when("auditKeyWeak", setup -> setup.has("portal.audit.key") && isWeakKey(setup.text("portal.audit.key"))),
            when("oneKeyForAll", ConfigRules::hasOneKeyTwice),
            when("keyFilesLeft", setup -> KEYS.stream()
                    .anyMatch(key -> setup.has("portal." + key + ".key") && setup.keyFile(key + ".key"))),
            when("noSeal", setup -> !setup.has("portal.seal.keystore")),
            when("sealUnreadable", setup -> setup.has("portal.seal.keystore") && setup.seal() == null),
            when(
                    "testCertificate",
                    setup -> setup.seal() != null
                            && (setup.seal().test() || setup.seal().selfSigned())),
            when("sealKeyWeak", ConfigRules::hasShortSealKey),
            new ConfigRule("sealExpires", setup -> sealEnds(setup, false)),
            new ConfigRule("sealExpired", setup -> sealEnds(setup, true)),
            when("sealFormer", setup -> !areReadable(setup.files("portal.seal.former-certificates"))),
            when(
                    "stampAddress",
                    setup -> setup.has("portal.seal.tsa-url") && !isWeb(setup.text("portal.seal.tsa-url"))),
            when("stampUntrusted", ConfigRules::hasStampsOfNobody),
            when(
                    "sealPassword",
                    setup -> setup.has("portal.seal.keystore")
                            && isWeakPassword(setup.text("portal.seal.password"), "")),
            when("noVirusScanner", setup -> !setup.has("portal.scan.host")),
            when("passwordHashing", ConfigRules::hashesCheaply),
            when(
                    "backupKeyWeak",
                    setup -> setup.has("portal.backup.key") && isWeakPassword(setup.text("portal.backup.key"), "")));

    private ConfigRules() {}

    public static List<Finding> findings(Setup setup) {
        return ALL.stream().map(rule -> rule.on(setup)).filter(Objects::nonNull).toList();
    }

    private static boolean hasOneKeyTwice(Setup setup) {
        var given = KEYS.stream()
                .map(key -> setup.text("portal." + key + ".key"))
                .filter(text -> !text.isEmpty())
                .toList();
        return given.stream().distinct().count() < given.size();
    }

    private static boolean isPublic(String address) {
        try {
            var uri = URI.create(address);
            var host = uri.getHost();
            return "https".equals(uri.getScheme()) && host != null && !host.equals("localhost");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean hasShortSealKey(Setup setup) {
        var seal = setup.seal();
        return seal != null && seal.bits() < (seal.algorithm().equals("RSA") ? RSA_BITS : CURVE_BITS);
    }

    private static Object @Nullable [] sealEnds(Setup setup, boolean ended) {
        var seal = setup.seal();
        if (seal == null || !isNear(seal.notAfter(), setup.now()) || isOver(seal.notAfter(), setup.now()) != ended) {
            return null;
        }
        return new Object[] {seal.notAfter().atZone(Zones.AMSTERDAM).toLocalDate()};
    }

    /** Whether a certificate ends so soon that somebody must act; from the sixtieth day before its end on. */
    public static boolean isNear(Instant end, Instant now) {
        return !end.isAfter(now.plus(CERTIFICATE_ALARM));
    }

    public static boolean isOver(Instant end, Instant now) {
        return end.isBefore(now);
    }

    private static boolean areReadable(List<Path> certificates) {
        try {
            SealCertificate.readAll(certificates);
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean hasStampsOfNobody(Setup setup) {
        var trusted = setup.files("portal.seal.tsa-certificates");
        return setup.has("portal.seal.tsa-url") && (trusted.isEmpty() || !areReadable(trusted));
    }

    private static boolean hashesCheaply(Setup setup) {
        var memory = setup.text("portal.identity.argon2-memory-kib");
        return !memory.isEmpty() && Integer.parseInt(memory) < ARGON2_KIB;
    }
}
