package nl.werkzaak.tweedespoor.document.internal.scan;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ClamAV's own daemon with one signature of our own, when the machine has it. */
final class RealClamd implements AutoCloseable {
    private static final String SIGNATURE = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final Process process;
    private final int port;

    private RealClamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Optional<Path> program() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isThere() {
        return program().isPresent();
    }

    static RealClamd start(Path folder) throws IOException {
        var port = freePort();
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        var hex = HexFormat.of().formatHex(SIGNATURE.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("eicar.ndb"), "Eicar-Test-Signature:0:*:" + hex + "\n");
        var settings = folder.resolve("clamd.conf");
        Files.write(
                settings,
                List.of(
                        "Foreground yes",
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + signatures,
                        "TemporaryDirectory " + folder));
        var process = new ProcessBuilder(program().orElseThrow().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .start();
        var lines = process.inputReader();
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Self checking") || line.contains("Listening daemon")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(each -> {}));
                return new RealClamd(process, port);
            }
        }
        throw new IllegalStateException("clamd did not start:\n" + said);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    ScanProperties properties() {
        return new ScanProperties("127.0.0.1", port, Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
