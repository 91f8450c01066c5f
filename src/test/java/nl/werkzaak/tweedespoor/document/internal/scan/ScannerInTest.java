package nl.werkzaak.tweedespoor.document.internal.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks clamd's INSTREAM as its manual describes, and answers as a test wants it to. */
final class ScannerInTest implements AutoCloseable {
    enum Behaviour {
        /** Finds the EICAR test file anywhere. */
        HONEST,
        /** Takes the connection and reads nothing. */
        HANGS,
        /** Ends the connection in the middle. */
        CUTS,
        /** Refuses what is longer than it allows. */
        FULL
    }

    /** A file that holds these words is refused whatever it does else. */
    static final String NO_VERDICT = "MAKES-THE-SCANNER-FAIL";

    private final ServerSocket server;
    private final Behaviour behaviour;

    ScannerInTest(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    ScanProperties properties() {
        return new ScanProperties("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(30));
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket caller) {
        if (behaviour == Behaviour.HANGS) {
            return;
        }
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                say(caller, "UNKNOWN COMMAND");
            } else if (behaviour != Behaviour.CUTS) {
                var content = content(in);
                say(
                        caller,
                        behaviour == Behaviour.FULL || content.contains(NO_VERDICT)
                                ? "INSTREAM size limit exceeded. ERROR"
                                : content.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                                        ? "stream: Eicar-Test-Signature FOUND"
                                        : "stream: OK");
            }
        } catch (IOException e) {
            // The caller was quicker.
        }
    }

    private static String content(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
