package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.SealStamps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Seals with certificates of their own, each made afresh in a new folder. */
public final class SealFixture {
    public static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    public static final String PASSWORD = "zegel-voor-een-test";

    private SealFixture() {}

    /** One seal with all that belongs to it. */
    public record Kit(PadesSeal seal, SealInspector inspector, TimestampAuthority authority, SealKey key) {
        public byte[] seal(byte[] pdf, SealRequest request) {
            return seal.seal(pdf, request);
        }

        public SealReport inspect(byte[] pdf) {
            return inspector.inspect(pdf);
        }

        public EarlierSeals earlier() {
            return new EarlierSeals(key);
        }

        public X509Certificate certificate() {
            return key.certificate().getCertificate();
        }
    }

    public static Kit stranger() {
        return kit(SealProperties.NONE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Of the portal's own seal. */
    public static X509Certificate certificate(Seal seal) {
        var key = (SealKey) Objects.requireNonNull(ReflectionTestUtils.getField(seal, "key"));
        return key.certificate().getCertificate();
    }

    public static BareSeal bare(Kit kit) {
        return new BareSeal(kit.key());
    }

    /** With a certificate that is valid until then. */
    public static Kit until(Instant end, Path folder) {
        return kit(
                new SealProperties(keystore(folder, end), PASSWORD, List.of(), null, List.of(), 5),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** With another certificate now than those that sealed before. */
    static Kit after(Path folder, X509Certificate... former) {
        var files = Arrays.stream(former).map(each -> pem(folder, each)).toList();
        return kit(
                new SealProperties(keystore(folder, NOW.plusSeconds(1000)), PASSWORD, files, null, List.of(), 5),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Kit stamping(Path folder, URI authority, @Nullable X509Certificate trusted, Clock clock) {
        var files = trusted == null ? List.<Path>of() : List.of(pem(folder, trusted));
        return kit(
                new SealProperties(
                        keystore(folder, NOW.plusSeconds(9_000_000)), PASSWORD, List.of(), authority, files, 1),
                clock);
    }

    private static Kit kit(SealProperties properties, Clock clock) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stranger");
            var key = new SealKey(properties, folder, clock);
            var authority = new TimestampAuthority(properties, new StampsInMemory(), clock);
            return new Kit(new PadesSeal(key, authority), new SealInspector(key, properties), authority, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path keystore(Path folder, Instant end) {
        try {
            var file = Files.createTempFile(folder, "seal", ".p12");
            return Files.write(
                    file, TestCertificate.keystore(PASSWORD.toCharArray(), NOW.minusSeconds(100_000_000), end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path pem(Path folder, X509Certificate certificate) {
        try {
            var body = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
            return Files.writeString(
                    Files.createTempFile(folder, "certificate", ".pem"),
                    "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where there is no database. */
    private static final class StampsInMemory extends StampBook {
        private SealStamps stamps = new SealStamps(true, 0, null);

        StampsInMemory() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        @Override
        synchronized SealStamps stamps() {
            return stamps;
        }

        @Override
        synchronized void missed(Instant at) {
            stamps = new SealStamps(true, stamps.missed() + 1, Objects.requireNonNullElse(stamps.since(), at));
        }

        @Override
        synchronized void answered() {
            stamps = new SealStamps(true, 0, null);
        }
    }
}
