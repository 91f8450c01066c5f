package nl.werkzaak.tweedespoor.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Kept connections that ask one after the other; a client this bare leaves the machine to the server. */
final class ApiLoad implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final long ROUND_NANOS = 2_000_000_000L;

    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final List<Connection> connections = new ArrayList<>();

    ApiLoad(int port) throws IOException {
        for (var i = 0; i < CONNECTIONS; i++) {
            connections.add(new Connection(port));
        }
    }

    double perSecond(List<String> targets) throws Exception {
        var requests = targets.stream()
                .map(target ->
                        ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII))
                .toList();
        var start = System.nanoTime();
        var works = new ArrayList<Callable<Long>>();
        for (var connection : connections) {
            works.add(() -> connection.askUntil(start + ROUND_NANOS, requests));
        }
        var done = 0L;
        for (var each : threads.invokeAll(works)) {
            done += each.get();
        }
        return done * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (var connection : connections) {
            connection.socket.close();
        }
    }

    private static final class Connection {
        private final int port;
        private Socket socket;
        private InputStream in;
        private final byte[] skipped = new byte[64 * 1024];
        private int next;

        Connection(int port) throws IOException {
            this.port = port;
            connect();
        }

        private void connect() throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        }

        long askUntil(long end, List<byte[]> requests) throws IOException {
            var done = 0L;
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(requests.get(next++ % requests.size()));
                readAnswer();
                done++;
            }
            return done;
        }

        private void readAnswer() throws IOException {
            var status = line();
            if (!status.startsWith("HTTP/1.1 200")) {
                throw new IOException(status);
            }
            var length = -1;
            var closes = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
                closes |= header.equalsIgnoreCase("Connection: close");
            }
            if (length < 0) {
                throw new IOException("an answer of unknown length");
            }
            in.readNBytes(skipped, 0, length);
            if (closes) {
                // the server ends every connection after a number of requests
                socket.close();
                connect();
            }
        }

        private String line() throws IOException {
            var length = 0;
            for (var sign = in.read(); sign != '\n'; sign = in.read()) {
                if (sign < 0) {
                    throw new IOException("hung up");
                }
                if (sign != '\r') {
                    skipped[length++] = (byte) sign;
                }
            }
            return new String(skipped, 0, length, StandardCharsets.US_ASCII);
        }
    }
}
