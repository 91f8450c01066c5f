package nl.werkzaak.tweedespoor.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WaitingPersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several processes pass seats on, several people answer: nobody wins twice, and no seat is lost. */
@PortalTest
class WaitingRaceTest {
    private static final int THREADS = 6;

    @Autowired
    private WaitingPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private WaitingList waiting;

    @Autowired
    private WaitingOffers offers;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void offersOneSeatOnceToTheMostUrgentHoweverManyLook() throws Exception {
        made.full();
        var urgent = employers.fresh();
        var first = made.waits(urgent, 60);
        var others = new ArrayList<WaitingRow>();
        for (var weeks = 20; weeks < 24; weeks++) {
            others.add(made.waits(employers.fresh(), weeks));
        }
        made.freeOnce();
        all(() -> {
            made.round();
            return true;
        });
        assertThat(made.find(urgent, first.id()).status()).isEqualTo(WaitingStatus.OFFERED);
        assertThat(statuses()).isEqualTo(List.of("OFFERED 1", "WAITING " + others.size()));
        assertThat(heldSeats()).isEqualTo(1);
    }

    @Test
    void letsOneOfTwoTabsAccept() throws Exception {
        var member = employers.fresh();
        var row = made.offered(member);
        var said = all(() -> outcome(member, () -> offers.accept(row.id())));
        assertThat(said).filteredOn("done"::equals).hasSize(1);
        assertThat(said)
                .filteredOn(word -> !word.equals("done"))
                .hasSize(THREADS - 1)
                .allMatch("waiting.refusal.status.TAKEN"::equals);
        var hold = made.offerOf(row).hold();
        assertThat(login.as(member.user(), () -> capacity.hold(hold).status())).isEqualTo(HoldStatus.ACTIVE);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM customer_order WHERE hold_id = ?")
                        .param(hold.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(heldSeats()).isEqualTo(1);
    }

    @Test
    void letsOneOfAcceptingAndDecliningWin() throws Exception {
        for (var round = 0; round < 3; round++) {
            var member = employers.fresh();
            var row = made.offered(member);
            var said = new ConcurrentLinkedQueue<String>();
            Callable<Boolean> accept = () -> said.add(outcome(member, () -> offers.accept(row.id())));
            Callable<Boolean> decline = () -> said.add(outcome(member, () -> offers.decline(row.id(), false)));
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (var future : threads.invokeAll(List.of(accept, decline, accept, decline))) {
                    future.get();
                }
            }
            var status = made.find(member, row.id()).status();
            assertThat(said).hasSize(4).filteredOn("done"::equals).hasSize(1);
            assertThat(login.as(
                            member.user(),
                            () -> capacity.hold(made.offerOf(row).hold()).status()))
                    .isEqualTo(status == WaitingStatus.TAKEN ? HoldStatus.ACTIVE : HoldStatus.RELEASED);
            made.tidyUp();
        }
    }

    @Test
    void passesALapsedSeatOnOnceHoweverManyLook() throws Exception {
        var silent = employers.fresh();
        var row = made.offered(silent);
        var next = employers.fresh();
        var second = made.waits(next, 20);
        made.waits(employers.fresh(), 19);
        var over = made.offerOf(row).until();
        all(() -> {
            clock.at(over, made::round);
            return true;
        });
        assertThat(made.find(silent, row.id()).status()).isEqualTo(WaitingStatus.LAPSED);
        assertThat(heldSeats()).isLessThanOrEqualTo(1);
        assertThat(made.find(next, second.id()).status()).isEqualTo(WaitingStatus.OFFERED);
    }

    @Test
    void joinsOnceFromTwoTabs() throws Exception {
        made.full();
        var member = employers.fresh();
        var draft = made.draft(member, desk.today().minusWeeks(30));
        var said = all(() -> outcome(member, () -> waiting.join(draft, desk.today())));
        assertThat(said).filteredOn("done"::equals).hasSize(1);
        assertThat(said).filteredOn("waiting.refusal.already"::equals).hasSize(THREADS - 1);
    }

    private int heldSeats() {
        return jdbc.sql("SELECT COUNT(*) FROM hold WHERE status = 'ACTIVE' AND purpose = 'waiting'")
                .query(Integer.class)
                .single();
    }

    private List<String> statuses() {
        return jdbc.sql("SELECT CONCAT(status, ' ', COUNT(*)) FROM waiting_entry WHERE is_open GROUP BY status"
                        + " ORDER BY status")
                .query(String.class)
                .list();
    }

    private String outcome(Member member, Runnable work) {
        return login.as(member.user(), () -> {
            try {
                work.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        });
    }

    private static <T> List<T> all(Callable<T> work) throws Exception {
        var answers = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var calls = Stream.generate(() -> work).limit(THREADS).collect(Collectors.toList());
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
        }
        return answers;
    }
}
