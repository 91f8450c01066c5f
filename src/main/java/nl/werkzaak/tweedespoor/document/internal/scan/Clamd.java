package nl.werkzaak.tweedespoor.document.internal.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One question to ClamAV's daemon (clamd(8), INSTREAM): the bytes go over in pieces, one line comes back. Own code,
 * since the libraries set no limit of time: a daemon that hangs would hold up the person who uploads (ADR 34).
 */
final class Clamd {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final int CONNECT_MILLIS = 2_000;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final Duration patience;

    Clamd(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** Writes what is to be scanned. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Nobody took the file. */
    static final class Unreachable extends IOException {
        private static final long serialVersionUID = 1;

        Unreachable(IOException cause) {
            super(cause);
        }
    }

    /**
     * @throws Unreachable when nobody listens
     * @throws IOException when there is no answer, or none that says whether a virus was found
     */
    Verdict scan(Content content) throws IOException {
        try (var socket = new Socket()) {
            // Closing it ends every read and write on it, also one that has no time-out of its own.
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(socket));
            connect(socket);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (var pieces = new BufferedOutputStream(new Pieces(out), PIECE)) {
                content.writeTo(pieces);
            }
            out.writeInt(0);
            out.flush();
            return verdict(answer(socket));
        }
    }

    private void connect(Socket socket) throws Unreachable {
        try {
            socket.connect(address, (int) Math.min(CONNECT_MILLIS, patience.toMillis()));
        } catch (IOException e) {
            throw new Unreachable(e);
        }
    }

    private static String answer(Socket socket) throws IOException {
        var bytes = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(FOUND)) {
            return Verdict.infected(answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length())
                    .strip());
        }
        throw new IOException("clamd answered: " + answer);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }

    /** Each write with its length before it. */
    private static final class Pieces extends OutputStream {
        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}
