package nl.werkzaak.tweedespoor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.audit.TrailFinding.Kind;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TrailCheckTest {
    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    private AuditTrail portalTrail;

    @Autowired
    TrailSealing portalSealing;

    @Autowired
    JdbcClient portal;

    @TempDir
    Path folder;

    private OwnTrail trail;

    @BeforeEach
    void begin() {
        trail = new OwnTrail(url, folder);
    }

    @AfterEach
    void end() {
        trail.close();
    }

    @Test
    void findsNothingInAWholeTrail() {
        trail.sealed(7).sealed(5).record(2);

        var outcome = trail.check();

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.rows()).isEqualTo(12);
        assertThat(outcome.waiting()).isEqualTo(2);
        assertThat(outcome.head().seq()).isEqualTo(12);
        assertThat(TrailPlace.parse(outcome.head().toString())).isEqualTo(outcome.head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'test.undone'",
                "detail = ''",
                "at = at + INTERVAL 1 MICROSECOND",
                "role = 'ADMIN'",
                "actor_id = UUID()",
                "subject_id = NULL",
                "employer_id = UUID()",
                "ip = '10.0.0.1'",
                "subject_kind = 'other'"
            })
    void namesAChangedRow(String change) {
        trail.sealed(9);
        trail.jdbc.update("UPDATE audit_event SET " + change + " WHERE seq = 4");

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.CHANGED, 4, trail.at(4)));
    }

    @Test
    void namesWhereARowWasRemoved() {
        trail.sealed(9);
        trail.jdbc.update("DELETE FROM audit_event WHERE seq IN (4, 5)");

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.REMOVED, 6, null));
    }

    @Test
    void namesWhereTheHoleWasClosed() {
        trail.sealed(4);
        trail.jdbc.update("DELETE FROM audit_event WHERE seq = 3");
        trail.jdbc.update("UPDATE audit_event SET seq = 3 WHERE seq = 4");

        assertThat(trail.findings())
                .containsExactly(new TrailFinding(Kind.MOVED, 3, trail.at(3)), new TrailFinding(Kind.CUT_OFF, 3, null));
    }

    @Test
    void namesRowsThatChangedPlaces() {
        trail.sealed(5);
        trail.jdbc.update("UPDATE audit_event SET seq = 5 - seq WHERE seq IN (2, 3)");

        assertThat(trail.findings())
                .extracting(TrailFinding::kind, TrailFinding::seq)
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.MOVED, 2L));
    }

    @Test
    void namesARowThatThePortalDidNotWrite() {
        trail.sealed(5);
        var inserted = trail.insert("test.invented").toString();
        trail.record(1);

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.INSERTED, 0, inserted));
        assertThat(trail.seal()).isEqualTo(1);
        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.INSERTED, 0, inserted));
    }

    @Test
    void namesARowPutIntoTheChain() {
        trail.sealed(5);
        var inserted = trail.insert("test.invented").toString();
        trail.jdbc.update("UPDATE audit_event SET seq = seq + 1 WHERE seq >= 3");
        trail.jdbc.update("UPDATE audit_event SET seq = 3, link = REPEAT('x', 32) WHERE id = ?", inserted);

        assertThat(trail.findings()).contains(new TrailFinding(Kind.INSERTED, 3, inserted));
    }

    @Test
    void namesARowBehindTheEnd() {
        trail.sealed(5);
        var inserted = trail.insert("test.invented").toString();
        trail.jdbc.update("UPDATE audit_event SET seq = 6, link = REPEAT('x', 32) WHERE id = ?", inserted);

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.INSERTED, 6, inserted));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        trail.sealed(9);
        trail.jdbc.update("DELETE FROM audit_event WHERE seq > 6");

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.CUT_OFF, 6, null));
    }

    /** Who cuts off the end must say that it ended there, and cannot without the key. */
    @Test
    void findsThatTheEndWasMadeUp() {
        trail.sealed(9);
        trail.jdbc.update("DELETE FROM audit_event WHERE seq > 6");
        trail.jdbc.update("UPDATE audit_head SET seq = 6, link = (SELECT link FROM audit_event e WHERE e.seq = 6)");

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.HEAD_CHANGED, 6, null));
    }

    /** Everything put back as it once was: only what was kept elsewhere tells. */
    @Test
    void findsATrailThatWasPutBack() {
        trail.sealed(5);
        trail.jdbc.execute("CREATE TABLE head_then AS SELECT * FROM audit_head");
        trail.sealed(4);
        var kept = Optional.of(trail.check().head());
        trail.jdbc.update("DELETE FROM audit_event WHERE seq > 5");
        trail.jdbc.update("UPDATE audit_head h JOIN head_then t ON t.id = h.id"
                + " SET h.seq = t.seq, h.link = t.link, h.mark = t.mark");

        assertThat(trail.findings()).isEmpty();
        assertThat(trail.check(kept).findings()).containsExactly(new TrailFinding(Kind.CUT_OFF, 5, null));

        trail.sealed(4);
        assertThat(trail.check(kept).findings()).containsExactly(new TrailFinding(Kind.OTHER_TRAIL, 9, trail.at(9)));
    }

    /** Everything taken out, and rows of one's own in the place of those from before the chain. */
    @Test
    void findsATrailThatWasBegunAgain() {
        trail.sealed(9);
        trail.jdbc.update("DELETE FROM audit_event");
        trail.jdbc.update("UPDATE audit_head SET seq = 0, link = REPEAT(X'00', 32), old_rows = -1, mark = NULL");
        var forged = trail.insert("test.invented").toString();

        assertThat(trail.findings())
                .contains(new TrailFinding(Kind.BEGUN_AGAIN, 0, null), new TrailFinding(Kind.INSERTED, 0, forged));
        assertThatThrownBy(trail::seal).hasMessageContaining("verify-audit");
        assertThat(trail.check().rows()).isZero();
        assertThat(watch(Instant.now().plusSeconds(1))).isEqualTo(new TrailWatch.State(false, 1));
    }

    /** The head as it was while the old rows were being linked has a true mark, and counts no more either. */
    @Test
    void findsAHeadOfTheBeginningThatWasKept() {
        trail.recordOld(2).seal();
        var mark = new TrailSeal(OwnTrail.KEY).head(0, TrailSeal.START, -1);
        trail.jdbc.update("DELETE FROM audit_event");
        trail.jdbc.update("UPDATE audit_head SET seq = 0, link = ?, old_rows = -1, mark = ?", TrailSeal.START, mark);

        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.BEGUN_AGAIN, 0, null));
    }

    @Test
    void noticesThatItIsNoLongerLinked() {
        trail.sealed(3);
        assertThat(watch(Instant.now().plusSeconds(1))).isEqualTo(new TrailWatch.State(true, 0));

        trail.record(2);
        assertThat(watch(Instant.now().minusSeconds(600))).isEqualTo(new TrailWatch.State(true, 0));
        assertThat(watch(Instant.now().plusSeconds(1))).isEqualTo(new TrailWatch.State(true, 2));
    }

    private TrailWatch.State watch(Instant by) {
        return new TrailWatch(JdbcClient.create(trail.jdbc), OwnTrail.KEY, trail.start()).state(by);
    }

    @Test
    void findsAMissingHead() {
        trail.sealed(2);
        trail.jdbc.update("DELETE FROM audit_head");

        assertThat(trail.findings()).contains(new TrailFinding(Kind.HEAD_CHANGED, 0, null));
        assertThatThrownBy(() -> trail.record(1).seal()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void linksWhatWasThereBeforeAndNothingLikeItLater() {
        trail.recordOld(1203).record(2);
        assertThat(trail.seal()).isEqualTo(1205);
        assertThat(trail.findings()).isEmpty();

        trail.jdbc.update("UPDATE audit_event SET action = 'changed' WHERE seq = 600");
        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.CHANGED, 600, trail.at(600)));
        trail.jdbc.update("UPDATE audit_event SET action = 'old.done' WHERE seq = 600");

        var late = trail.insert("old.done").toString();
        assertThat(trail.seal()).isZero();
        assertThat(trail.findings()).containsExactly(new TrailFinding(Kind.INSERTED, 0, late));
    }

    @Test
    void knowsAnotherKey() {
        trail.sealed(3);

        assertThatThrownBy(() -> trail.sealing(OwnTrail.key(2)).seal()).hasMessageContaining("verify-audit");
        assertThat(trail.findings()).isEmpty();
    }

    /** Two processes at once, and writers meanwhile: every row once, and none is left out. */
    @Test
    void sealsOnceWhoeverSeals() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4)
                    .mapToObj(n -> (Callable<Integer>) () -> {
                        var linked = 0;
                        for (var round = 0; round < 5; round++) {
                            trail.record(10);
                            linked += trail.seal();
                        }
                        return linked;
                    })
                    .toList();
            var linked = 0;
            for (var each : threads.invokeAll(work)) {
                linked += each.get();
            }
            assertThat(linked + trail.seal()).isEqualTo(200);
        }
        assertThat(trail.findings()).isEmpty();
        assertThat(trail.check().rows()).isEqualTo(200);
    }

    @Test
    void isGuardedByTheDatabase() {
        portalTrail.record(AuditEvent.of("test.guarded", "LIST", null));
        portalSealing.seal();

        assertThatThrownBy(() -> portal.sql("UPDATE audit_event SET detail = 'x' WHERE seq = 1")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> portal.sql("UPDATE audit_event SET seq = 99, link = mark WHERE seq = 1")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> portal.sql("UPDATE audit_head SET seq = 0").update())
                .hasMessageContaining("never goes back");
        assertThatThrownBy(() -> portal.sql("UPDATE audit_head SET mark = REPEAT('x', 32)")
                        .update())
                .hasMessageContaining("never goes back");
        assertThatThrownBy(() -> portal.sql("UPDATE audit_head SET mark = NULL, seq = seq + 1")
                        .update())
                .hasMessageContaining("never goes back");
        assertThatThrownBy(() -> portal.sql("DELETE FROM audit_head").update()).hasMessageContaining("never deleted");
    }
}
