package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The small brother of {@code ./portal bench quotes}. */
@PortalTest
class QuoteLoadTest {
    @Autowired
    private ApplicationContext portal;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void numbersEveryQuoteOnceAndKeepsItsSums() throws Exception {
        var mine = List.of(employers.fresh().employerId(), employers.fresh().employerId());
        var plan = new QuoteLoad.Plan(mine, 2026, 8, 80, false);
        var tally = new QuoteLoad(portal, personas.sales(), plan).run();
        assertThat(tally.failed()).isZero();
        assertThat(tally.numbers()).hasSize(80).doesNotHaveDuplicates();
        assertThat(count("SELECT COUNT(*) FROM quote WHERE status = 'SENT' AND employer_id IN (:mine)", mine))
                .isEqualTo(80);
        assertThat(count("""
                        SELECT COUNT(*) FROM quote q
                        WHERE q.employer_id IN (:mine) AND (
                            (SELECT COUNT(*) FROM quote_line l WHERE l.quote_id = q.id) <> 5
                            OR (SELECT SUM(l.total_cents) FROM quote_line l WHERE l.quote_id = q.id) <> q.net_cents
                            OR NOT EXISTS (SELECT 1 FROM document_number n WHERE n.number = q.number))
                        """, mine)).isZero();
    }

    private int count(String sql, List<EmployerId> employers) {
        return jdbc.sql(sql)
                .param("mine", employers.stream().map(e -> e.value()).toList())
                .query(Integer.class)
                .single();
    }
}
