package nl.werkzaak.tweedespoor.document.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import nl.werkzaak.tweedespoor.document.SealStamps;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Missed time-stamps are counted in the database, so that every process raises the same alarm. */
@PortalTest
class StampBookTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T13:05:00Z");

    @Autowired
    StampBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void clear() {
        book.answered();
    }

    @Test
    void countsForAllProcessesSinceTheFirst() {
        assertThat(book.stamps()).isEqualTo(new SealStamps(true, 0, null));
        book.missed(FIRST);
        new StampBook(jdbc).missed(FIRST.plusSeconds(60)); // as another process has its own
        assertThat(book.stamps()).isEqualTo(new SealStamps(true, 2, FIRST));
        new StampBook(jdbc).answered();
        assertThat(book.stamps().isAway()).isFalse();
    }

    /** Else whoever seals next would wait until that order is placed. */
    @Test
    void keepsNobodyWaitingForAnotherTransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    book.missed(FIRST);
                    assertThat(new StampBook(jdbc).stamps().missed()).isEqualTo(1);
                    throw new IllegalStateException("the order failed");
                }));
        assertThat(book.stamps().missed()).isEqualTo(1);
    }
}
