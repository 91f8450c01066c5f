package nl.werkzaak.tweedespoor.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.e2e.PackagedPortal;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.EmbeddedMariaDb;
import nl.werkzaak.tweedespoor.quote.QuoteLoad;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./portal bench quotes}: eight clients write quotes of five lines at the same time, over the services and the
 * database that the portal runs on; each is priced, numbered and committed. Sealing the document comes after the commit
 * and is measured apart.
 */
public final class QuotesBench {
    private static final Path DATA = Path.of("target/bench-data");
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 2_000;
    private static final int QUOTES = 6_000;
    private static final int DOCUMENTS = 400;
    private static final int EMPLOYERS = 20;

    private final ConfigurableApplicationContext portal;
    private final List<Figure> figures = new ArrayList<>();

    private QuotesBench(String url) {
        System.setProperty("vaadin.productionMode", "true");
        portal = SpringApplication.run(
                Portal.class,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + EmbeddedMariaDb.USER,
                "--portal.data-dir=" + DATA.resolve("quotes"),
                "--server.port=0",
                "--db-scheduler.enabled=false",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
    }

    public static void main(String[] args) throws Exception {
        PackagedPortal.clear(DATA);
        try (var server = EmbeddedMariaDb.start(DATA.resolve("mariadb"))) {
            new QuotesBench(server.url("quotes_bench")).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        var employers = portal.getBean(EmployerPersonas.class);
        var mine = Stream.generate(() -> employers.fresh().employerId())
                .limit(EMPLOYERS)
                .toList();
        var sales = portal.getBean(Personas.class).sales();
        run(sales, plan(mine, 1, WARM_UP, false));
        run(sales, plan(mine, 2, DOCUMENTS / 4, true));
        var begun = System.nanoTime();
        var tally = run(sales, plan(mine, 3, QUOTES, false));
        var seconds = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        run(sales, plan(mine, 4, DOCUMENTS, true));
        var sealed = DOCUMENTS * 1e9 / (System.nanoTime() - begun);
        var millis = tally.micros().stream().map(micros -> micros / 1_000.0).toList();
        figures.add(Figure.alone("failed", tally.failed(), "", "0"));
        figures.add(Figure.alone("duplicate_numbers", tally.duplicates(), "", "0"));
        figures.add(Figure.alone(
                "quotes_per_second", tally.numbers().size() / seconds, "/s", ">= 200, eight clients, five lines"));
        figures.add(Figure.alone("quote_p99_ms", Percentile.of(millis, 99), "ms", "draft and sending of one quote"));
        figures.add(Figure.alone("sealed_quotes_per_second", sealed, "/s", "the same with its sealed document"));
        Figure.publish("quotes", figures);
        if (tally.failed() > 0 || tally.duplicates() > 0) {
            throw new IllegalStateException("failed " + tally.failed() + ", double " + tally.duplicates());
        }
    }

    private QuoteLoad.Tally run(UserRow sales, QuoteLoad.Plan plan) throws Exception {
        return new QuoteLoad(portal, sales, plan).run();
    }

    private static QuoteLoad.Plan plan(List<EmployerId> employers, long seed, int quotes, boolean documents) {
        return new QuoteLoad.Plan(employers, seed, CLIENTS, quotes, documents);
    }
}
