package nl.werkzaak.tweedespoor.site.api;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that sends a request target as it is, where an HTTP library would mend or refuse it. */
final class RawWire implements Closeable {
    private final int port;
    private final InetAddress from;
    private Socket socket;
    private InputStream in;

    record Answer(int status, String type, String body) {}

    RawWire(int port, String from) throws IOException {
        this.port = port;
        this.from = InetAddress.ofLiteral(from);
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, from, 0);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    Answer get(String target) throws IOException {
        socket.getOutputStream()
                .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        var status = Integer.parseInt(line().substring(9, 12));
        var type = "";
        var length = 0;
        var closes = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = header.substring(header.indexOf(':') + 1).strip();
            switch (name) {
                case "content-type" -> type = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "connection" -> closes = value.equals("close");
                default -> {}
            }
        }
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (closes) {
            socket.close();
            connect();
        }
        return new Answer(status, type, body);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new IOException("The server hung up after: " + line);
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
