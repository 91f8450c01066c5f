package nl.werkzaak.tweedespoor.site.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The OpenAPI document that describes this API; a test holds every answer against it. */
@Component
class DocumentEndpoint implements ApiEndpoint {
    private final ApiAnswer document;

    DocumentEndpoint() {
        try {
            document = new ApiAnswer(
                    new ClassPathResource("api/openapi.yaml").getContentAsByteArray(),
                    "application/yaml",
                    Texts.ENGLISH,
                    "public, max-age=3600");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public String path() {
        return "/api/v1/openapi.yaml";
    }

    @Override
    public ApiAnswer answer(@Nullable String rawQuery) {
        ApiQuery.of(rawQuery, Set.of());
        return document;
    }
}
