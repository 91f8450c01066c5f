package nl.werkzaak.tweedespoor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkzaak.tweedespoor.shared.SecretFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The note beside the keys that the chain has begun. Whoever has all rights in the database but not this folder cannot
 * make the portal begin a chain again, over rows of their own (ADR 36).
 */
@Component
public final class TrailStart {
    /** Within the folder of the keys, so that a backup holds it. */
    public static final String FILE = "audit.started";

    private final Path file;

    @Autowired
    TrailStart(@Value("${portal.data-dir:data}") Path dataDir) {
        file = dataDir.resolve("keys").resolve(FILE);
    }

    /** For commands that run beside the portal. */
    public static TrailStart of(Environment settings) {
        return new TrailStart(Path.of(settings.getProperty("portal.data-dir", "data")));
    }

    boolean isNoted() {
        return Files.exists(file);
    }

    /** @param first where the chain ended then */
    void note(TrailPlace first) {
        if (isNoted()) {
            return;
        }
        try {
            SecretFile.create(file, (first + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (FileAlreadyExistsException e) {
            // Another portal on the same folder was first.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
