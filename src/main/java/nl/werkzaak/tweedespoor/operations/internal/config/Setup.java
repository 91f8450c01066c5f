package nl.werkzaak.tweedespoor.operations.internal.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.document.SealCertificate;
import nl.werkzaak.tweedespoor.platform.EmbeddedDatabaseStarter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * What the rules look at. Secrets are asked for here and stay here: a finding never carries one.
 *
 * @param seal the configured certificate; absent when there is none, or when it cannot be read
 * @param database what the database tells
 */
public record Setup(Environment settings, @Nullable SealCertificate seal, DatabaseFacts database, Instant now) {
    /** @param reached whether it answered; @param demoData whether invented people were put into it */
    public record DatabaseFacts(boolean reached, boolean demoData) {}

    public static Setup of(Environment settings, DatabaseFacts database, Instant now) {
        return new Setup(settings, certificate(settings).orElse(null), database, now);
    }

    private static Optional<SealCertificate> certificate(Environment settings) {
        var file = settings.getProperty("portal.seal.keystore", "");
        if (file.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SealCertificate.read(Path.of(file), settings.getProperty("portal.seal.password")));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty when it is not set. */
    String text(String setting) {
        return settings.getProperty(setting, "").strip();
    }

    /** False also in a running portal that set the address of its own database. */
    boolean hasDatabase() {
        return has("spring.datasource.url") && !EmbeddedDatabaseStarter.isIn(settings);
    }

    boolean has(String setting) {
        return !text(setting).isEmpty();
    }

    /** Of a setting that names several files, with commas between them. */
    List<Path> files(String setting) {
        return Arrays.stream(text(setting).split(","))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
    }

    List<String> profiles() {
        return Arrays.asList(settings.getActiveProfiles());
    }

    boolean keyFile(String name) {
        return Files.exists(Path.of(settings.getProperty("portal.data-dir", "data"), "keys", name));
    }
}
