package nl.werkzaak.tweedespoor.document.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import nl.werkzaak.tweedespoor.document.EicarFile;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.document.internal.scan.ScannerInTest.Behaviour;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanner as the portal asks it: a small one of our own that speaks the protocol, and ClamAV's where it is. */
@Timeout(60)
class VirusScannerTest {
    private static final byte[] HARMLESS = "%PDF-1.7 een verslag".getBytes(StandardCharsets.US_ASCII);

    @Test
    void saysWhatTheScannerSays() throws IOException {
        try (var server = new ScannerInTest(Behaviour.HONEST)) {
            tellsThemApart(new VirusScanner(server.properties()));
        }
    }

    @Test
    @EnabledIf("nl.werkzaak.tweedespoor.document.internal.scan.RealClamd#isThere")
    void saysWhatClamAvSays(@TempDir Path folder) throws IOException {
        try (var server = RealClamd.start(folder)) {
            tellsThemApart(new VirusScanner(server.properties()));
        }
    }

    private static void tellsThemApart(VirusScanner scanner) throws IOException {
        assertThat(scan(scanner, HARMLESS)).isEqualTo(Verdict.CLEAN);
        assertThat(scan(scanner, new byte[3 * 1024 * 1024 + 1])).isEqualTo(Verdict.CLEAN);
        var infected = scan(scanner, EicarFile.bytes());
        assertThat(infected.status()).isEqualTo(ScanStatus.INFECTED);
        assertThat(infected.virus()).startsWith("Eicar-Test-Signature");
    }

    /** Whatever goes wrong is no verdict: the file waits. */
    @ParameterizedTest
    @EnumSource(names = {"CUTS", "FULL"})
    void isUndecidedWhenItDoesNotSay(Behaviour behaviour) throws IOException {
        try (var server = new ScannerInTest(behaviour)) {
            assertThat(scan(new VirusScanner(server.properties()), new byte[200_000]))
                    .isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Test
    void isAwayWhenNobodyListens() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        var scanner = new VirusScanner(new ScanProperties("127.0.0.1", port, Duration.ofSeconds(30)));
        assertThat(scan(scanner, HARMLESS)).isEqualTo(Verdict.AWAY);
        var nowhere = new VirusScanner(new ScanProperties("geen-scanner.invalid", 3310, Duration.ofSeconds(30)));
        assertThat(scan(nowhere, HARMLESS)).isEqualTo(Verdict.AWAY);
    }

    /** More than the lines between them hold: without a limit the write would wait for ever. */
    @Test
    void doesNotWaitForOneThatHangs() {
        try (var server = new ScannerInTest(Behaviour.HANGS)) {
            var port = server.properties().port();
            var scanner = new VirusScanner(new ScanProperties("127.0.0.1", port, Duration.ofMillis(200)));
            assertThat(scanner.scan((OutputStream out) -> out.write(new byte[25 * 1024 * 1024])))
                    .isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Test
    void saysSoWhenNoneIsSet() throws IOException {
        assertThat(scan(VirusScanner.none(), EicarFile.bytes())).isEqualTo(Verdict.NOT_SCANNED);
    }

    private static Verdict scan(VirusScanner scanner, byte[] bytes) throws IOException {
        try (var file = UploadFile.of(new ByteArrayInputStream(bytes), UploadCheck.LARGEST)) {
            return scanner.scan(file);
        }
    }
}
