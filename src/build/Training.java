import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the start-up cache of the packaged portal: runs it once on a throw-away data folder, asks its first pages
 * and stops it orderly, upon which the JVM writes the cache (JEP 514).
 */
class Training {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> PAGES = List.of("/", "/pakketten", "/login");
    /** Enough for the cache to hold profiles of the busiest code too, so that the first visitors are served quicker. */
    private static final int VISITS =
            Integer.parseInt(System.getenv().getOrDefault("PORTAL_TRAINING_VISITS", "60"));

    public static void main(String[] args) throws Exception {
        var jar = args[0];
        var cache = args[1];
        var data = Path.of(args[2]);
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:AOTCacheOutput=" + cache,
                "-jar",
                jar,
                "--server.port=" + port,
                "--portal.data-dir=" + data);
        var training = new ProcessBuilder(command).inheritIO();
        // its database, mails and keys are its own, never those of the portal that is about to run
        training.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PORTAL_"));
        var portal = training.start();
        Runtime.getRuntime().addShutdownHook(new Thread(portal::destroy));
        for (var visit = 0; visit < VISITS; visit++) {
            for (var page : PAGES) {
                ask(portal, port, page);
            }
        }
        portal.destroy();
        if (!portal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            portal.destroyForcibly();
            throw new IllegalStateException("The portal did not stop after its training run");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void ask(Process portal, int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && portal.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // the server is still starting
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("No answer from " + path);
    }
}
