package nl.werkzaak.tweedespoor.document.internal.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner can read, there whole or not at all. */
public final class SecretFile {
    private SecretFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException when it is there */
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
