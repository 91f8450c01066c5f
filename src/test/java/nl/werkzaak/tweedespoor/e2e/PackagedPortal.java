package nl.werkzaak.tweedespoor.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The extracted production jar with its own port, data folder and embedded database, as {@code ./portal run} starts it. */
public class PackagedPortal implements AutoCloseable {
    private static final Path JAR = Path.of("target/run/app/tweede-spoor-portal.jar");
    static final Path START_UP_CACHE = Path.of("target/run/app.aot");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static @Nullable PackagedPortal shared;

    /** It serves some hundred requests and stops: compiling its code in full would cost more than it gives. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private final int port = freePort();
    private final Path data;
    private final List<String> options;
    private final List<String> profiles;
    private @Nullable Process process;

    public PackagedPortal(Path data, String... profiles) {
        this(data, List.of(), List.of(profiles));
    }

    private PackagedPortal(Path data, List<String> options, List<String> profiles) {
        this.data = data;
        this.options = options;
        this.profiles = profiles;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The one portal, freshly seeded, that all browser tests of a run share. */
    static synchronized PackagedPortal running() {
        if (shared == null) {
            var data = Path.of("target/e2e-data");
            clear(data);
            shared = new PackagedPortal(data, List.of(SHORT_LIVED), List.of("demo"));
            shared.start();
            shared.awaitPage("/login");
        }
        return shared;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public void start() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Run ./portal test e2e: it packages the portal first (" + JAR + ")");
        }
        try {
            Files.createDirectories(data);
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment());
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, String> environment() {
        return Map.of();
    }

    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Files.exists(START_UP_CACHE)) {
            command.add("-XX:AOTCache=" + START_UP_CACHE);
        }
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx1g",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--portal.data-dir=" + data,
                "--portal.base-url=http://localhost:" + port));
        if (!profiles.isEmpty()) {
            command.add("--spring.profiles.active=" + String.join(",", profiles));
        }
        return command;
    }

    /** Returns the moment of the first good answer. */
    public long awaitPage(String path) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && running(process)) {
            if (answers(path)) {
                return System.nanoTime();
            }
            pause();
        }
        throw new IllegalStateException("No page at " + address(path) + "; see " + log());
    }

    private boolean answers(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address(path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    public long pid() {
        return started().pid();
    }

    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** Stops as Ctrl-C does and waits until the database is down too. */
    public void stop() {
        var children = started().descendants().toList();
        end(started(), Process::destroy);
        children.forEach(ProcessHandle::destroy);
    }

    /** Stops as a power cut does; the database process is left to itself, as it would be. */
    public void kill() {
        end(started(), Process::destroyForcibly);
    }

    private Process started() {
        if (process == null) {
            throw new IllegalStateException("Not started");
        }
        return process;
    }

    private static void end(Process process, java.util.function.Consumer<Process> how) {
        how.accept(process);
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        if (running(process)) {
            stop();
        }
    }

    private static boolean running(@Nullable Process process) {
        return process != null && process.isAlive();
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
