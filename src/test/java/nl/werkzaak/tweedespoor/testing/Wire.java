package nl.werkzaak.tweedespoor.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The sockets between the portal and its database, made for MariaDB's driver; a test can cut them and join them again. */
public final class Wire extends SocketFactory {
    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile boolean cut;

    /**
     * Does the work without a database: open connections break, new ones are refused. It begins when the pool has given
     * up for the first time, as it has after some seconds of any real outage.
     */
    public static void cut(DataSource pool, Runnable work) {
        cut = true;
        OPEN.forEach(Wire::close);
        try {
            awaitThatItIsNoticed(pool);
            work.run();
        } finally {
            cut = false;
            awaitThatItIsBack(pool);
        }
    }

    /** The pool looks again in steps of some seconds, longer than a test's first question waits on a busy machine. */
    private static void awaitThatItIsBack(DataSource pool) {
        for (var tries = 0; tries < 20; tries++) {
            try (var connection = pool.getConnection()) {
                connection.createStatement().execute("SELECT 1");
                return;
            } catch (SQLException notYet) {
                // the wire is whole, so it comes back
            }
        }
        throw new IllegalStateException("The database does not come back");
    }

    private static void awaitThatItIsNoticed(DataSource pool) {
        while (true) {
            try (var connection = pool.getConnection()) {
                connection.createStatement().execute("SELECT 1");
            } catch (SQLTransientConnectionException gaveUp) {
                return;
            } catch (SQLException broken) {
                // a connection of before; the pool drops it and hands out the next
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counted extends Socket {
        @Override
        public OutputStream getOutputStream() throws IOException {
            return Deaths.watched(super.getOutputStream());
        }

        @Override
        public synchronized void close() throws IOException {
            OPEN.remove(this);
            super.close();
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        var socket = new Counted();
        OPEN.add(socket);
        if (cut) {
            socket.close();
            throw new SocketException("The wire is cut");
        }
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from) throws IOException {
        var socket = createSocket();
        socket.bind(from);
        socket.connect(to);
        return socket;
    }
}
