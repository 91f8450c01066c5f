package nl.werkzaak.tweedespoor.testing;

import java.nio.file.Path;
import java.util.UUID;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One MariaDB per test process, with a fresh schema; its program folder is kept between runs to start fast. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Processes that run side by side share no folder. */
    private static final Path OWN = Path.of("target", System.getProperty("tests.folder", "test-1"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var suffix = suffix();
        TestPropertyValues.of(
                        "spring.datasource.url=" + Server.INSTANCE.url("portal_" + suffix) + "&socketFactory="
                                + Wire.class.getName(),
                        "spring.datasource.username=root",
                        "portal.data-dir="
                                + OWN.resolve("data").resolve(suffix), // as its schema: keys and trail belong together
                        "vaadin.launch-browser=false",
                        "spring.main.banner-mode=off")
                .applyTo(context);
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static final class Server {
        static final EmbeddedMariaDb INSTANCE = start();

        private static EmbeddedMariaDb start() {
            PackagedPortal.clear(OWN.resolve("data"));
            // nobody needs these rows after a power cut: no waiting for the disk at each commit
            var server = EmbeddedMariaDb.start(
                    OWN.resolve("mariadb"), "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
