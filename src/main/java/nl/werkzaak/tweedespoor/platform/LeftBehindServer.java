package nl.werkzaak.tweedespoor.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends a database server that outlived its portal. After a killed portal its MariaDB goes on and locks the data folder;
 * it is recognised by its pid file and by having no Java process as its parent any more.
 */
final class LeftBehindServer {
    private LeftBehindServer() {}

    static void end(Path pidFile, Path home) throws IOException {
        var server = read(pidFile).flatMap(ProcessHandle::of).filter(process -> runsFrom(process, home));
        if (server.isEmpty()) {
            return;
        }
        if (hasPortal(server.get())) {
            throw new IllegalStateException("Another portal is using the data folder " + home);
        }
        server.get().destroy();
        awaitEnd(server.get());
    }

    /** True while a portal stands behind the server of this folder. */
    static boolean isInUse(Path pidFile, Path home) throws IOException {
        return read(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> runsFrom(process, home))
                .filter(LeftBehindServer::hasPortal)
                .isPresent();
    }

    private static boolean hasPortal(ProcessHandle server) {
        return server.parent().filter(parent -> runs(parent, "java")).isPresent();
    }

    private static Optional<Long> read(Path pidFile) throws IOException {
        return Files.exists(pidFile)
                ? Optional.of(Files.readString(pidFile).trim())
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                : Optional.empty();
    }

    private static boolean runsFrom(ProcessHandle process, Path home) {
        return process.info()
                .command()
                .filter(command -> command.startsWith(home.toString()))
                .isPresent();
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith(program))
                .isPresent();
    }

    private static void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            server.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a left-behind database", stopped);
        }
    }
}
