package nl.werkzaak.tweedespoor.site.api;

import org.jspecify.annotations.Nullable;

/** One address of the API; it only reads, so the method is no question of its own. */
interface ApiEndpoint {
    String path();

    /** @throws ApiProblem for everything that is wrong with the query */
    ApiAnswer answer(@Nullable String rawQuery);
}
