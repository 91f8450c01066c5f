package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Which page of a long list an address shows ({@code ?pagina=2}); the first needs no word. */
public final class PageNumber {
    private static final String NAME = "pagina";

    private PageNumber() {}

    /** From 1 on; the first for an address that says nothing useful. */
    public static int of(QueryParameters query) {
        return query.getSingleParameter(NAME)
                .filter(page -> page.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    public static void put(Map<String, String> query, int page) {
        if (page > 1) {
            query.put(NAME, String.valueOf(page));
        }
    }
}
