package nl.werkzaak.tweedespoor.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.PermittedInTests;
import nl.werkzaak.tweedespoor.document.SomeEmployer;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.identity.Browser;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault's part of {@code ./portal bench documents}: documents of 25 MB in and out on one thread, beside bare JDBC
 * that does the same work with the same cipher; and what 50 people who download or upload one at once hold in memory.
 */
public final class VaultFigures {
    private static final Path DATA = Path.of("target/bench-data");
    private static final int MEGABYTES = 25;
    private static final int ROUNDS = 7;
    private static final int PEOPLE = 50;

    private final ConfigurableApplicationContext portal;
    private final Vault vault;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final byte[] content = new byte[MEGABYTES * 1024 * 1024];
    private final NewDocument document;

    private VaultFigures(String url) {
        System.setProperty("vaadin.productionMode", "true");
        portal = SpringApplication.run(
                Portal.class,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + EmbeddedMariaDb.USER,
                "--portal.data-dir=" + DATA.resolve("vault"),
                "--server.port=0",
                "--db-scheduler.enabled=false",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
        vault = portal.getBean(Vault.class);
        jdbc = portal.getBean(JdbcTemplate.class);
        transaction = portal.getBean(TransactionTemplate.class);
        new Random(1).nextBytes(content);
        document = NewDocument.pdf(
                SomeEmployer.in(portal.getBean(JdbcClient.class)),
                DocumentKind.PROGRESS_REPORT,
                DocumentSubject.of(ReportId.next()),
                "Groot verslag",
                portal.getBean(Personas.class).admin().id());
    }

    public static void main(String[] args) throws Exception {
        Figure.publish("vault", measure());
        System.exit(0);
    }

    /** On a database and a portal of its own. */
    public static List<Figure> measure() throws Exception {
        PackagedPortal.clear(DATA);
        try (var server = EmbeddedMariaDb.start(DATA.resolve("mariadb"))) {
            var bench = new VaultFigures(server.url("vault_bench"));
            try {
                var figures = new ArrayList<>(bench.rates());
                figures.add(bench.heap());
                figures.add(UploadFigures.measure(bench.portal, bench.document));
                figures.add(TrailFigures.measure(bench.portal));
                return figures;
            } finally {
                bench.portal.close();
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** They take turns in every round, so that a slow moment of the machine hits all of them; the best round counts. */
    private List<Figure> rates() throws IOException {
        var bare = BareVault.in(jdbc, transaction);
        var best = new double[4];
        var stored = new DocumentId[1];
        for (var round = 0; round < ROUNDS; round++) {
            best[0] =
                    Math.max(best[0], rate(() -> stored[0] = vault.store(document, new ByteArrayInputStream(content))));
            best[1] = Math.max(best[1], rate(() -> bare.store(content)));
            best[2] = Math.max(best[2], rate(() -> vault.openTo(stored[0], OutputStream.nullOutputStream())));
            best[3] = Math.max(best[3], rate(() -> bare.read(OutputStream.nullOutputStream())));
            jdbc.update("DELETE FROM document WHERE id = ?", stored[0].value());
            bare.clear();
        }
        return List.of(
                Figure.beside(
                        best[1],
                        "vault_write_mb_per_second",
                        best[0],
                        "MB/s",
                        "of bare JDBC with the same cipher, ≥ 0.7"),
                Figure.beside(
                        best[3],
                        "vault_read_mb_per_second",
                        best[2],
                        "MB/s",
                        "of bare JDBC with the same cipher, ≥ 0.7"));
    }

    private static double rate(Work work) throws IOException {
        var begun = System.nanoTime();
        work.run();
        return MEGABYTES * 1e9 / (System.nanoTime() - begun);
    }

    /** Everybody has half of it and waits: what the portal and the clients of this process hold then. */
    private Figure heap() throws Exception {
        var id = vault.store(document, new ByteArrayInputStream(content));
        var browsers = new ArrayList<Browser>();
        var links = new ArrayList<String>();
        for (var n = 0; n < PEOPLE; n++) {
            var user =
                    portal.getBean(Personas.class).staff("lezer" + n + "@werkzaak.example", "Lezer " + n, Role.COACH);
            portal.getBean(PermittedInTests.class).permit(user.id(), id);
            browsers.add(loggedIn(user));
            links.add(link(id, user));
        }
        download(browsers.get(0), links.get(0), new CountDownLatch(1), new CountDownLatch(0));
        var before = used();
        var halfway = new CountDownLatch(PEOPLE);
        var goOn = new CountDownLatch(1);
        double growth;
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var downloads = new ArrayList<Future<Long>>();
            for (var n = 0; n < PEOPLE; n++) {
                var browser = browsers.get(n);
                var link = links.get(n);
                downloads.add(people.submit(() -> download(browser, link, halfway, goOn)));
            }
            halfway.await();
            growth = (used() - before) / (1024.0 * 1024.0);
            goOn.countDown();
            for (var each : downloads) {
                if (each.get() != content.length) {
                    throw new IllegalStateException("Somebody got " + each.get() + " bytes");
                }
            }
        }
        return Figure.alone(
                "heap_growth_mb", growth, "MB", "far below 50 × 25 MB, clients in the same process included");
    }

    private static long download(Browser browser, String link, CountDownLatch halfway, CountDownLatch goOn)
            throws InterruptedException {
        try (InputStream in = browser.stream(link).body()) {
            var buffer = new byte[64 * 1024];
            var got = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                var before = got;
                got += read;
                if (before < MEGABYTES * 512 * 1024 && got >= MEGABYTES * 512 * 1024) {
                    halfway.countDown();
                    goOn.await();
                }
            }
            if (got < MEGABYTES * 512 * 1024) {
                halfway.countDown(); // it was refused: the figures say so at the end
            }
            return got;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Browser loggedIn(UserRow user) {
        var browser = new Browser(portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        browser.post("/login", Map.of("username", user.email().value(), "password", Personas.PASSWORD));
        var code = portal.getBean(Personas.class).secret(user.id(), "LOGIN_CODE", "login-code");
        browser.post("/login/code", Map.of("code", code));
        return browser;
    }

    private String link(DocumentId id, UserRow user) {
        return portal.getBean(Login.class)
                .as(user, () -> portal.getBean(DocumentLinks.class).linkFor(id, user.actor()));
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
