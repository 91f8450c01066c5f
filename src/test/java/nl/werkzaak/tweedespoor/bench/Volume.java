package nl.werkzaak.tweedespoor.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Invented employers with their quotes in a number that the sales desk should not notice. Written by a few statements;
 * the quotes are like one that was really sent, but without the files themselves.
 */
public final class Volume {
    private static final int QUOTES_EACH = 5;
    private static final String FIRST_KVK = "10000000";
    private static final List<String> TRADES = List.of(
            "Bakkerij",
            "Hoveniersbedrijf",
            "Bouwbedrijf",
            "Kapsalon",
            "Garage",
            "Zorggroep",
            "Transport",
            "Slagerij",
            "Installatiebedrijf",
            "Fruitteelt",
            "Drukkerij",
            "Schildersbedrijf");
    private static final List<String> BEGINNINGS = List.of(
            "Jan", "Van der", "Bakker", "Vis", "Meij", "Smit", "Groot", "Wille", "Peter", "Dek", "Mul", "Kuip", "Hoek",
            "Brouw", "Linge", "Waal", "Rijn", "Beek", "Veld", "Berg");
    private static final List<String> ENDINGS = List.of(
            "sen", "stra", "mans", "ink", "huis", "kamp", "dijk", "hof", "ma", "horst", "wijk", "broek", "laar", "rade",
            "land", "burg", "gaard", "man", "veen", "mond");
    private static final List<String> TOWNS = List.of(
            "Tiel",
            "Geldermalsen",
            "Culemborg",
            "Zaltbommel",
            "Buren",
            "Neerijnen",
            "Lingewaal",
            "Maasdriel",
            "Druten");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    private Volume(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.template = new JdbcTemplate(database);
    }

    /**
     * All or nothing, over one connection.
     *
     * @return how many quotes were added; none when they are there already
     */
    public static int fill(String url, String user, int employers) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, "")) {
            connection.setAutoCommit(false);
            var added = new Volume(new SingleConnectionDataSource(connection, true)).fill(employers);
            connection.commit();
            return added;
        }
    }

    private int fill(int employers) {
        var sample = jdbc.sql("SELECT MIN(id) FROM quote WHERE status = 'SENT'")
                .query(String.class)
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("The portal needs one sent quote: let it run with its demo"));
        if (employersSeeded() > 0) {
            return 0;
        }
        employers(employers);
        files();
        quotes(sample);
        jdbc.sql("ANALYZE TABLE employer, quote, quote_line, sales_file, document")
                .query()
                .listOfRows();
        return count("SELECT COUNT(*) FROM quote WHERE number LIKE 'OFF-20__-V%'");
    }

    private int employersSeeded() {
        return count("SELECT COUNT(*) FROM employer WHERE kvk_number BETWEEN '10000001' AND '19999999'"
                + " AND invoice_email = 'volume@bedrijf.example'");
    }

    private void employers(int many) {
        var name = "CONCAT(" + pick(TRADES, "seq") + ", ' ', " + pick(BEGINNINGS, "seq DIV 12") + ", "
                + pick(ENDINGS, "seq DIV 240") + ", "
                + pick(List.of("", " bv", " en Zonen", " Groep", " & Co"), "seq DIV 4800")
                + ")";
        copy(
                "employer",
                "(SELECT MIN(id) FROM employer)",
                "seq_1_to_" + many,
                Map.of(
                        "id",
                        "UUID()",
                        "kvk_number",
                        "CONCAT(" + FIRST_KVK + " + s.seq)",
                        "name",
                        name.replace("seq", "s.seq"),
                        "town",
                        pick(TOWNS, "s.seq DIV 7"),
                        "invoice_email",
                        "'volume@bedrijf.example'",
                        "registered_at",
                        "DATE_SUB(UTC_TIMESTAMP(6), INTERVAL s.seq MOD 900 DAY)"));
    }

    /** Each second employer has somebody of sales, and some have something planned. */
    private void files() {
        jdbc.sql("""
                        INSERT INTO sales_file (employer_id, version, owner, next_on, next_what)
                        SELECT e.id, 1, (SELECT MIN(u.id) FROM user_account u WHERE u.role = 'SALES'),
                               IF(e.kvk_number MOD 100 = 1, DATE_ADD(CURRENT_DATE, INTERVAL e.kvk_number MOD 300 DAY), NULL),
                               IF(e.kvk_number MOD 100 = 1, 'Bellen over de offerte', NULL)
                        FROM employer e WHERE e.invoice_email = 'volume@bedrijf.example' AND e.kvk_number MOD 2 = 1
                        """).update();
    }

    /** Most are over; two in a hundred wait for an answer. */
    private void quotes(String sample) {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE volume_quote (
                            id UUID PRIMARY KEY, employer_id UUID, n INT, document_id UUID, status VARCHAR(20),
                            changed_at DATETIME(6)) ENGINE = InnoDB
                        """).update();
        jdbc.sql("""
                        INSERT INTO volume_quote
                        SELECT UUID(), e.id, e.kvk_number * 10 + s.seq, UUID(),
                               CASE WHEN r.x < 2 THEN 'SENT' WHEN r.x < 3 THEN 'DRAFT' WHEN r.x < 35 THEN 'ACCEPTED'
                                    WHEN r.x < 55 THEN 'DECLINED' WHEN r.x < 93 THEN 'EXPIRED' ELSE 'WITHDRAWN' END,
                               DATE_SUB(UTC_TIMESTAMP(6), INTERVAL (e.kvk_number * 7919 + s.seq * 104729) MOD 94608000 SECOND)
                        FROM employer e JOIN seq_1_to_%d s
                        JOIN (SELECT seq AS x FROM seq_0_to_99) r ON r.x = (e.kvk_number * 31 + s.seq * 17) MOD 100
                        WHERE e.invoice_email = 'volume@bedrijf.example'
                        """.formatted(QUOTES_EACH)).update();
        documents(sample);
        copy("quote", "'" + sample + "'", "volume_quote", quoteColumns());
        jdbc.sql("""
                        INSERT INTO quote_line SELECT %s FROM quote_line l JOIN volume_quote v
                        WHERE l.quote_id = '%s'
                        """.formatted(
                                columns("quote_line").keySet().stream()
                                        .map(column -> column.equals("quote_id") ? "v.id" : "l." + column)
                                        .collect(Collectors.joining(", ")),
                                sample))
                .update();
        jdbc.sql("DROP TEMPORARY TABLE volume_quote").update();
    }

    /**
     * As rows of values: into a table with an id of type UUID and a trigger, {@code INSERT SELECT} of MariaDB 11.4 fails
     * with "Column 'id' cannot be null".
     */
    private void documents(String sample) {
        var like = jdbc.sql(
                        "SELECT d.* FROM document d JOIN quote q ON q.document_id = d.id WHERE q.id = '" + sample + "'")
                .query()
                .singleRow();
        var columns = List.copyOf(columns("document").keySet());
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        var rows = jdbc.sql("SELECT document_id, employer_id, id, changed_at FROM volume_quote")
                .query((rs, n) -> {
                    var row = new HashMap<>(like);
                    row.put("id", rs.getObject(1));
                    row.put("employer_id", rs.getObject(2));
                    row.put("subject_id", rs.getObject(3));
                    row.put("created_at", rs.getObject(4));
                    return columns.stream().map(row::get).toArray();
                })
                .list();
        template.batchUpdate("INSERT INTO document (" + String.join(", ", columns) + ") VALUES (" + marks + ")", rows);
    }

    private static Map<String, String> quoteColumns() {
        var sent = "IF(s.status = 'DRAFT', NULL, %s)";
        var values = new LinkedHashMap<String, String>();
        values.put("id", "s.id");
        values.put("employer_id", "s.employer_id");
        values.put("status", "s.status");
        values.put("changed_at", "s.changed_at");
        values.put("number", sent.formatted("CONCAT('OFF-', YEAR(s.changed_at), '-V', s.n)"));
        values.put("sent_at", sent.formatted("s.changed_at"));
        values.put("sent_by", sent.formatted("t.sent_by"));
        values.put("verification_code", "NULL");
        values.put(
                "expires_at",
                sent.formatted(
                        "IF(s.status = 'SENT', DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 + s.n MOD 14 DAY), s.changed_at)"));
        values.put("document_id", sent.formatted("s.document_id"));
        values.put("ended_at", "IF(s.status IN ('DRAFT', 'SENT'), NULL, s.changed_at)");
        values.put("decline_reason", "IF(s.status = 'DECLINED', 'PRICE', NULL)");
        return values;
    }

    /** Rows like one that is there, for every row of a source {@code s}; unique columns that may be empty are. */
    private void copy(String table, String sample, String source, Map<String, String> values) {
        var columns = columns(table);
        var unique = unique(table);
        var chosen = columns.entrySet().stream()
                .map(column -> values.getOrDefault(
                        column.getKey(),
                        column.getValue() && unique.contains(column.getKey()) ? "NULL" : "t." + column.getKey()))
                .collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT " + chosen + " FROM "
                        + table + " t JOIN " + source + " s WHERE t.id = " + sample)
                .update();
    }

    /** The columns that are written, with whether they may be empty. */
    private Map<String, Boolean> columns(String table) {
        var columns = new LinkedHashMap<String, Boolean>();
        jdbc.sql("SELECT column_name, is_nullable FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = ? AND generation_expression IS NULL ORDER BY ordinal_position")
                .param(table)
                .query(rs -> {
                    columns.put(rs.getString(1), rs.getString(2).equals("YES"));
                });
        return columns;
    }

    private Set<String> unique(String table) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT column_name FROM information_schema.statistics"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND non_unique = 0")
                .param(table)
                .query(String.class)
                .list());
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static String pick(List<String> words, String number) {
        return "ELT(1 + (" + number + ") MOD " + words.size() + ", "
                + words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ")) + ")";
    }
}
