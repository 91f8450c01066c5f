package nl.werkzaak.tweedespoor.employer;

import java.util.HashMap;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.SearchText;

/**
 * Finds employers by the beginnings of the words of their name or town, or of their KvK number; for statements of any
 * module that has the table {@code employer e}.
 */
public record EmployerSearch(SearchText text) {

    public static EmployerSearch of(String typed) {
        return new EmployerSearch(SearchText.of(typed));
    }

    /** The condition; true for everybody when nothing was typed. */
    public String sql() {
        if (text.isBlank()) {
            return "TRUE";
        }
        if (text.isDigits()) {
            return "e.kvk_number LIKE CONCAT(:searchDigits, '%')";
        }
        var sql = new StringBuilder(
                text.allWords().isEmpty() ? "TRUE" : "MATCH (e.name, e.town) AGAINST (:searchWords IN BOOLEAN MODE)");
        for (var i = 0; i < text.shortWords().size(); i++) {
            sql.append(" AND CONCAT(' ', e.name, ' ', e.town) LIKE CONCAT('% ', :searchShort")
                    .append(i)
                    .append(", '%')");
        }
        return sql.toString();
    }

    /** The values of the condition's parameters. */
    public Map<String, Object> params() {
        var params = new HashMap<String, Object>();
        if (text.isDigits()) {
            params.put("searchDigits", text.digits());
        } else if (!text.allWords().isEmpty()) {
            params.put("searchWords", text.allWords());
        }
        for (var i = 0; i < text.shortWords().size(); i++) {
            params.put("searchShort" + i, text.shortWords().get(i));
        }
        return params;
    }
}
