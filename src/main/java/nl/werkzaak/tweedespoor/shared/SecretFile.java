package nl.werkzaak.tweedespoor.shared;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.LoggerFactory;

/** A file that only its owner can read, there whole or not at all. */
public final class SecretFile {
    private SecretFile() {}

    /** The file's content; 32 random bytes in base64 when there was no such file. */
    public static String random(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            try {
                create(file, Base64.getEncoder().encode(secret));
                LoggerFactory.getLogger(SecretFile.class)
                        .warn("Made the secret {}; outside a demo give secrets by environment", file);
            } catch (FileAlreadyExistsException e) {
                // Another portal on the same folder was first: its secret counts.
            }
        }
        return Files.readString(file);
    }

    /** @throws FileAlreadyExistsException when it is there */
    public static void create(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path whole = Files.createTempFile(folder, "secret", ".part", owner);
        try {
            Files.write(whole, content);
            Files.move(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
