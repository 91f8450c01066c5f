package nl.werkzaak.tweedespoor.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;

/** {@code ./portal seed-volume}: 20,000 employers and 100,000 quotes into the demo's own database, running or not. */
public final class SeedVolume {
    static final int EMPLOYERS = 20_000;

    private SeedVolume() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0], "mariadb");
        if (!EmbeddedMariaDb.isIn(folder)) {
            System.err.println("portal: there is no portal in " + args[0] + " yet; start it once with ./portal run");
            System.exit(1);
        }
        var running = EmbeddedMariaDb.running(folder);
        if (running.isPresent()) {
            fill(running.get());
            return;
        }
        try (var server = EmbeddedMariaDb.start(folder)) {
            fill(server.url());
        }
        System.exit(0);
    }

    private static void fill(String url) throws SQLException {
        var quotes = Volume.fill(url, EmbeddedMariaDb.USER, EMPLOYERS);
        System.out.println(quotes == 0 ? "The volume is there already." : "Added " + quotes + " quotes.");
    }
}
