package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People on both sides end the same quote at the same moment: one of them does, the others read why not. */
@PortalTest
class QuoteRaceTest {
    private static final int ROUNDS = 48;
    private static final long SEED = 20_261_122;
    private static final List<QuoteStatus> ENDS =
            List.of(QuoteStatus.ACCEPTED, QuoteStatus.DECLINED, QuoteStatus.WITHDRAWN, QuoteStatus.SUPERSEDED);

    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private QuoteVersions versions;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Texts texts;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void letsExactlyOneEndAQuoteAndKeepsItsSeatOnce() throws Exception {
        var random = new Random(SEED);
        var member = employers.fresh();
        var won = new EnumMap<QuoteStatus, Integer>(QuoteStatus.class);
        try (var threads = Executors.newFixedThreadPool(ENDS.size())) {
            for (var round = 0; round < ROUNDS; round++) {
                var quote = made.sent(member, true);
                var draft = login.as(personas.sales(), () -> versions.revise(quote.id()));
                var chosen = new ArrayList<>(ENDS);
                Collections.shuffle(chosen, random);
                var rivals = chosen.subList(0, 2 + random.nextInt(2));
                var start = new CyclicBarrier(rivals.size());
                var tries = rivals.stream()
                        .map(end -> {
                            var looks = random.nextInt(5);
                            return (Callable<String>) () -> {
                                start.await();
                                return attempt(end, looks, member, quote, draft);
                            };
                        })
                        .toList();
                var said = new ArrayList<String>();
                for (var future : threads.invokeAll(tries)) {
                    said.add(future.get());
                }
                var end = login.as(member.user(), () -> quotes.find(quote.id())).status();
                assertThat(said)
                        .as("round %d %s", round, rivals)
                        .filteredOn(String::isEmpty)
                        .hasSize(1);
                assertThat(end).isEqualTo(rivals.get(said.indexOf("")));
                check(end, member, quote, draft);
                won.merge(end, 1, Integer::sum);
                orders.tidyUp();
            }
        }
        assertThat(won.keySet()).containsExactlyInAnyOrderElementsOf(ENDS);
    }

    /** What is said to the one who was too late; nothing to the one who was not. */
    private String attempt(QuoteStatus end, int looks, Member member, QuoteFacts quote, QuoteFacts draft) {
        var employer = end == QuoteStatus.ACCEPTED || end == QuoteStatus.DECLINED;
        try {
            login.as(employer ? member.user() : personas.sales(), () -> {
                for (var n = 0; n < looks; n++) {
                    quotes.find(quote.id()); // some read a moment longer than others
                }
                switch (end) {
                    case ACCEPTED -> quotes.accept(quote.id());
                    case DECLINED -> quotes.decline(quote.id(), DeclineReason.START_DATE, "");
                    case WITHDRAWN -> sending.withdraw(quote.id(), "");
                    default -> sending.send(draft.id(), draft.version());
                }
            });
            return "";
        } catch (Refusal refusal) {
            var text = texts.get(Texts.DUTCH, refusal.key(), refusal.args());
            assertThat(refusal.key()).startsWith("quote.refusal.");
            assertThat(text).isNotEqualTo(refusal.key()).endsWith(".");
            return text;
        }
    }

    private void check(QuoteStatus end, Member member, QuoteFacts quote, QuoteFacts draft) {
        var hold = Objects.requireNonNull(quote.sent().hold());
        var kept = end == QuoteStatus.ACCEPTED || end == QuoteStatus.SUPERSEDED;
        assertThat(status(hold)).isEqualTo(kept ? HoldStatus.ACTIVE : HoldStatus.RELEASED);
        assertThat(activeHolds(member)).isEqualTo(kept ? 1 : 0);
        var next = login.as(personas.sales(), () -> quotes.find(draft.id()));
        assertThat(next.status()).isEqualTo(end == QuoteStatus.SUPERSEDED ? QuoteStatus.SENT : QuoteStatus.DRAFT);
        if (end == QuoteStatus.SUPERSEDED) {
            assertThat(next.sent().hold()).isEqualTo(hold);
        }
        var begun = end == QuoteStatus.ACCEPTED ? 1 : 0;
        assertThat(count("SELECT COUNT(*) FROM customer_order WHERE hold_id = ?", hold.value()))
                .isEqualTo(begun);
    }

    private HoldStatus status(HoldId hold) {
        return login.as(personas.sales(), () -> capacity.hold(hold).status());
    }

    private int activeHolds(Member member) {
        return count(
                "SELECT COUNT(*) FROM hold WHERE employer_id = ? AND status = 'ACTIVE'",
                member.employerId().value());
    }

    private int count(String sql, Object id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
