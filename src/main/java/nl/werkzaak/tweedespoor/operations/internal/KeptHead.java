package nl.werkzaak.tweedespoor.operations.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.TrailPlace;
import org.springframework.core.env.Environment;

/** The end of a good audit trail, kept in the data folder: a trail that was put back is found by it. */
final class KeptHead {
    private static final String NAME = "audit-head";

    private final Path file;

    KeptHead(Environment settings) {
        file = Path.of(settings.getProperty("portal.data-dir", "data")).resolve(NAME);
    }

    /** @throws IllegalArgumentException when the file does not hold a place */
    Optional<TrailPlace> read() throws IOException {
        return Files.exists(file) ? Optional.of(TrailPlace.parse(Files.readString(file))) : Optional.empty();
    }

    void write(TrailPlace head) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, head + "\n");
    }

    /** When the trail itself was lawfully put back; it stays readable in the other folder. */
    void setAside(Path folder) throws IOException {
        if (Files.exists(file)) {
            Files.createDirectories(folder);
            Files.move(file, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
