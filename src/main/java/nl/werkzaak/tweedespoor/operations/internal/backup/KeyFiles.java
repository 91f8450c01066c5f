package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The keys that the portal made for itself in its data folder. */
final class KeyFiles {
    static final String FOLDER = "keys/";

    private final Path folder;

    KeyFiles(Path dataDir) {
        this.folder = dataDir.resolve("keys");
    }

    /** File name and content; empty where all keys come from outside. */
    Map<String, byte[]> read() throws IOException {
        var found = new TreeMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    found.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    /** A name that stays within the folder. */
    static String checked(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw SealedInput.damaged(null);
        }
        return name;
    }

    /** Puts the keys in place; others of the same name move to {@code aside} first. */
    void replace(Map<String, byte[]> keys, Path aside) throws IOException {
        for (var key : keys.entrySet()) {
            var file = folder.resolve(key.getKey());
            if (Files.exists(file)) {
                if (Arrays.equals(Files.readAllBytes(file), key.getValue())) {
                    continue;
                }
                setAside(key.getKey(), aside);
            }
            write(file, key.getValue());
        }
    }

    void setAside(String name, Path aside) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            privateFolder(aside);
            Files.move(file, aside.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(folder);
        var whole = OwnFiles.temporary(folder);
        Files.write(whole, content);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void privateFolder(Path aside) throws IOException {
        Files.createDirectories(aside);
        if (OwnFiles.posix(aside)) {
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
