package nl.werkzaak.tweedespoor.testing;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many rows like a real one, for questions of number; made in the caller's transaction, who rolls them back. */
public final class Copies {
    private final JdbcTemplate jdbc;

    public Copies(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * @param others what is not copied: column to SQL expression, in which {@code seq} counts from 1; the id is always
     *     a new one
     */
    public void of(String table, UUID id, int times, Map<String, String> others) {
        var columns = jdbc.queryForList("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ?""", String.class, table);
        var values = columns.stream()
                .map(column -> column.equals("id") ? "UUID()" : others.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM " + table
                        + " t, seq_1_to_" + times + " WHERE t.id = ?",
                id);
    }
}
