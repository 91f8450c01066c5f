package nl.werkzaak.tweedespoor.platform;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Starts the embedded MariaDB when no database address is configured, and stops it after everything else. */
public final class EmbeddedDatabaseStarter implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String SOURCE = "embedded-mariadb";

    /** Whether the database's address is not configured, but set here. */
    public static boolean isIn(Environment environment) {
        return environment instanceof ConfigurableEnvironment known
                && known.getPropertySources().contains(SOURCE);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var folder = Path.of(environment.getProperty("portal.data-dir", "data"), "mariadb");
        var database = EmbeddedMariaDb.start(folder);
        SpringApplication.getShutdownHandlers().add(database::close);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        SOURCE,
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                EmbeddedMariaDb.USER)));
    }
}
