package nl.werkzaak.tweedespoor.testing;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what the database is asked, by MariaDB's own counter of the statements on one connection. */
public final class Statements {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Statements(DataSource dataSource, TransactionTemplate transaction) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = transaction;
    }

    /** The number of statements {@code work} sends when it runs in one transaction. */
    public int countOf(Supplier<?> work) {
        var count = transaction.execute(status -> {
            var before = statements();
            work.get();
            return statements() - before - 1; // the second reading of the counter counts itself
        });
        return count == null ? 0 : count;
    }

    /** The rows that the database looks at for {@code work}, by its own counters: a scan shows as a whole table. */
    public long rowsReadBy(Supplier<?> work) {
        var count = transaction.execute(status -> {
            var before = rowsRead();
            work.get();
            return rowsRead() - before;
        });
        return count == null ? 0 : count;
    }

    private long rowsRead() {
        var sql = "SELECT SUM(variable_value) FROM information_schema.session_status"
                + " WHERE variable_name IN ('HANDLER_READ_NEXT', 'HANDLER_READ_KEY', 'HANDLER_READ_RND_NEXT')";
        return jdbc.queryForObject(sql, Long.class);
    }

    private int statements() {
        var sql = "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'QUESTIONS'";
        return jdbc.queryForObject(sql, Integer.class);
    }
}
