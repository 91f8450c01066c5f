package nl.werkzaak.tweedespoor.operations.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.werkzaak.tweedespoor.operations.internal.backup.Backup;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The portal's database for a command that runs beside the portal: the configured one, else the embedded one, which is
 * started when no portal runs on the data folder and stopped afterwards.
 */
public final class DatabaseAccess implements Backup.Database, AutoCloseable {
    private final String url;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedMariaDb own;

    private DatabaseAccess(String url, String user, String password, @Nullable EmbeddedMariaDb own) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.own = own;
    }

    /** Also of a portal that runs. */
    public static DatabaseAccess toRead(Environment settings) {
        var folder = embedded(settings);
        if (isConfigured(settings)) {
            return configured(settings);
        }
        var running = EmbeddedMariaDb.running(folder);
        if (running.isPresent()) {
            return new DatabaseAccess(running.get(), EmbeddedMariaDb.USER, "", null);
        }
        if (!EmbeddedMariaDb.isIn(folder)) {
            throw new OperationFailure("There is no database in " + folder.getParent()
                    + ". Name the data folder with --data, or set SPRING_DATASOURCE_URL.");
        }
        return start(folder);
    }

    /** For nobody else meanwhile. */
    public static DatabaseAccess toReplace(Environment settings) {
        if (isConfigured(settings)) {
            return configured(settings);
        }
        var folder = embedded(settings);
        if (EmbeddedMariaDb.running(folder).isPresent()) {
            throw new OperationFailure(
                    "A portal is running on " + folder.getParent() + ". Stop it first; nothing was changed.");
        }
        return start(folder);
    }

    public static boolean isConfigured(Environment settings) {
        return settings.containsProperty("spring.datasource.url");
    }

    /** Where the embedded database keeps its files. */
    public static Path embedded(Environment settings) {
        return Path.of(settings.getProperty("portal.data-dir", "data")).resolve("mariadb");
    }

    private static DatabaseAccess configured(Environment settings) {
        return new DatabaseAccess(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                null);
    }

    private static DatabaseAccess start(Path folder) {
        var server = EmbeddedMariaDb.start(folder);
        return new DatabaseAccess(server.url(), EmbeddedMariaDb.USER, "", server);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
