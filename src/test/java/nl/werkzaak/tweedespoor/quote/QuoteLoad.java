package nl.werkzaak.tweedespoor.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.testing.Login;
import org.springframework.context.ApplicationContext;

/**
 * Sales people who write quotes of five lines as fast as they can: each is priced and stored as a draft, then checked
 * again, numbered and committed, with its audit rows and its mail.
 */
public final class QuoteLoad {
    static final int LINES = 5;

    /**
     * @param documents whether the sealed document is written too
     */
    public record Plan(List<EmployerId> employers, long seed, int clients, int quotes, boolean documents) {}

    /** @param micros from the first to the last byte of each quote */
    public record Tally(List<String> numbers, int failed, List<Integer> micros) {
        public int duplicates() {
            return numbers.size() - new HashSet<>(numbers).size();
        }

        Tally plus(Tally other) {
            var all = new ArrayList<>(numbers);
            all.addAll(other.numbers);
            var times = new ArrayList<>(micros);
            times.addAll(other.micros);
            return new Tally(all, failed + other.failed, times);
        }
    }

    private final QuoteWriting writing;
    private final QuoteIssue issue;
    private final QuoteSending sending;
    private final Login login;
    private final UserRow sales;
    private final Plan plan;
    private final AtomicInteger left;

    public QuoteLoad(ApplicationContext portal, UserRow sales, Plan plan) {
        this.writing = portal.getBean(QuoteWriting.class);
        this.issue = portal.getBean(QuoteIssue.class);
        this.sending = portal.getBean(QuoteSending.class);
        this.login = portal.getBean(Login.class);
        this.sales = sales;
        this.plan = plan;
        this.left = new AtomicInteger(plan.quotes);
    }

    public Tally run() throws Exception {
        var offers = login.as(sales, writing::offers).stream()
                .filter(offer -> !offer.addOns().isEmpty())
                .toList();
        try (var threads = Executors.newFixedThreadPool(plan.clients)) {
            var clients = new ArrayList<Callable<Tally>>();
            for (var n = 0; n < plan.clients; n++) {
                var random = new Random(plan.seed * 1_000 + n);
                clients.add(() -> client(offers, random));
            }
            var tally = new Tally(List.of(), 0, List.of());
            for (var future : threads.invokeAll(clients)) {
                tally = tally.plus(future.get());
            }
            return tally;
        }
    }

    private Tally client(List<PackageOffer> offers, Random random) {
        var numbers = new ArrayList<String>();
        var micros = new ArrayList<Integer>();
        var failed = 0;
        login.as(sales);
        try {
            while (left.getAndDecrement() > 0) {
                var employer = plan.employers.get(random.nextInt(plan.employers.size()));
                var form = form(offers.get(random.nextInt(offers.size())), random);
                var begun = System.nanoTime();
                try {
                    numbers.add(make(employer, form).sent().number());
                } catch (RuntimeException failure) {
                    failure.printStackTrace();
                    failed++;
                }
                micros.add((int) ((System.nanoTime() - begun) / 1_000));
            }
        } finally {
            login.out();
        }
        return new Tally(numbers, failed, micros);
    }

    private QuoteFacts make(EmployerId employer, QuoteForm form) {
        var draft = writing.begin(employer, form);
        return plan.documents ? sending.send(draft.id(), draft.version()) : issue.issue(draft.id(), draft.version());
    }

    /** A package, an extra, two tailored lines above their cost, a discount. */
    private static QuoteForm form(PackageOffer offer, Random random) {
        var travel = new TailoredLine("Gesprek op locatie", 1 + random.nextInt(4), Money.euros("95.00"), 60);
        var report = new TailoredLine("Extra verslag", 1, Money.of(10_000 + random.nextInt(5_000)), 60);
        return QuoteForm.of(offer.version(), null, 14)
                .withAddOns(List.of(offer.addOns()
                        .get(random.nextInt(offer.addOns().size()))
                        .code()))
                .withTailored(List.of(travel, report))
                .withDiscount(1 + random.nextInt(500));
    }
}
