package nl.werkzaak.tweedespoor.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkzaak.tweedespoor.document.DocumentSeries;
import nl.werkzaak.tweedespoor.employer.EmployerSearch;
import nl.werkzaak.tweedespoor.shared.LargeCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds quotes of all employers, the last changed first: first the ids from an index, then the rows of one page. */
@Component
class QuoteSearch {
    private static final Pattern NUMBER = Pattern.compile(DocumentSeries.QUOTE.letters() + "-?[0-9].*");

    private final JdbcClient jdbc;
    private final LargeCounts<QuoteFilter> large = new LargeCounts<>();

    QuoteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(String from, Map<String, Object> params) {}

    /** @param rows as many as there are: the second half is read from the end, so that the last page is quick too */
    List<QuoteRow> page(QuoteFilter filter, Instant now, int offset, int limit, int rows) {
        var fromEnd = rows - offset - limit;
        if (fromEnd >= offset) {
            return page(filter, now, offset, limit, "DESC");
        }
        var size = Math.clamp(rows - offset, 0, limit);
        return page(filter, now, Math.max(fromEnd, 0), size, "ASC").reversed();
    }

    private List<QuoteRow> page(QuoteFilter filter, Instant now, int offset, int limit, String way) {
        var found = found(filter, now);
        var order = " ORDER BY q.changed_at " + way + ", q.id " + way;
        var ids = "SELECT q.id" + found.from() + order + " LIMIT :limit OFFSET :offset";
        var page = "(" + ids + ") found STRAIGHT_JOIN quote q ON q.id = found.id";
        return jdbc.sql(QuoteQueries.select(page) + order)
                .params(found.params())
                .param("limit", limit)
                .param("offset", offset)
                .query(QuoteQueries::row)
                .list();
    }

    int count(QuoteFilter filter, Instant now) {
        return large.of(filter, () -> counted(filter, now));
    }

    private int counted(QuoteFilter filter, Instant now) {
        var found = found(filter, now);
        return jdbc.sql("SELECT COUNT(*)" + found.from())
                .params(found.params())
                .query(Integer.class)
                .single();
    }

    private static Found found(QuoteFilter filter, Instant now) {
        var from = new StringBuilder(" FROM quote q");
        var where = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        status(filter, now, where, params);
        text(filter.text().strip(), from, where, params);
        var owner = filter.owner();
        if (owner != null) {
            from.append(" JOIN sales_file f ON f.employer_id = q.employer_id AND f.owner = :owner");
            params.put("owner", owner.value());
        }
        var employer = filter.employer();
        if (employer != null) {
            where.add("q.employer_id = :employer");
            params.put("employer", employer.value());
        }
        return new Found(from + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where)), params);
    }

    /** A sent one is out of date from its last day on, also before the job has come by. */
    private static void status(QuoteFilter filter, Instant now, List<String> where, Map<String, Object> params) {
        var status = filter.status();
        if (status == null) {
            return;
        }
        where.add("q.status = :status");
        params.put("status", status.name());
        if (status == QuoteStatus.SENT) {
            where.add("q.expires_at > :now");
            params.put("now", QuoteQueries.utc(now));
        }
    }

    private static void text(String text, StringBuilder from, List<String> where, Map<String, Object> params) {
        var number = text.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            where.add("q.number LIKE CONCAT(:number, '%')");
            params.put("number", number.replaceAll("[%_\\\\]", ""));
            return;
        }
        var search = EmployerSearch.of(text);
        if (!search.text().isBlank()) {
            from.append(" JOIN employer e ON e.id = q.employer_id");
            where.add(search.sql());
            params.putAll(search.params());
        }
    }
}
