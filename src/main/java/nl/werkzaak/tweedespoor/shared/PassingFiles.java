package nl.werkzaak.tweedespoor.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are there while a request is dealt with: what people send, before it lies encrypted in the vault. Each
 * process has a folder of its own and holds a lock on it, so that what a process that was killed left behind is known,
 * and goes when the next one starts.
 */
public final class PassingFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PassingFiles.class);
    private static final String LOCK = "in-use";

    private final Path root;
    private @Nullable Path own;
    private @Nullable FileChannel held;

    PassingFiles(Path root) {
        this.root = root;
    }

    private static final PassingFiles HERE = new PassingFiles(
            Path.of(System.getProperty("java.io.tmpdir"), "portal-" + System.getProperty("user.name") + "-passing"));

    /** An empty one, for this process to fill and to delete. */
    public static Path create(String prefix) throws IOException {
        return Files.createTempFile(HERE.folder(), prefix, ".part");
    }

    /** Takes away what processes that are no more left behind. */
    public static void tidyUp() throws IOException {
        HERE.folder();
    }

    /** Made anew when somebody tidied the computer's temporary files. */
    synchronized Path folder() throws IOException {
        if (own == null || !Files.exists(own.resolve(LOCK))) {
            Files.createDirectories(root);
            try (var turn = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var mine = turn.lock()) {
                sweep();
                own = Files.createTempDirectory(root, "process");
                held = lockable(own);
                held.lock();
            }
        }
        return own;
    }

    private void sweep() throws IOException {
        try (var folders = Files.list(root).filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))) {
            for (var folder : folders.toList()) {
                if (isLeftBehind(folder)) {
                    int files = delete(folder);
                    LOG.info("Deleted {} files that a process left behind", files);
                }
            }
        }
    }

    private static boolean isLeftBehind(Path folder) throws IOException {
        try (var channel = lockable(folder);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // this process has it
        }
    }

    /** @return how many there were, the lock left out */
    private static int delete(Path folder) throws IOException {
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var each : all) {
            Files.deleteIfExists(each);
        }
        return all.size() - 2;
    }

    private static FileChannel lockable(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** As a process that ends does. */
    synchronized void leave() throws IOException {
        if (held != null) {
            held.close();
        }
    }
}
