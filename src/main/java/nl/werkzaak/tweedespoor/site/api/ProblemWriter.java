package nl.werkzaak.tweedespoor.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes a refusal as application/problem+json (RFC 9457), in the language that was asked. */
@Component
class ProblemWriter {
    private final Texts texts;

    ProblemWriter(Texts texts) {
        this.texts = texts;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProblemJson(
            String type,
            String title,
            int status,
            String detail,
            @Nullable String parameter) {}

    void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = ApiLanguage.ofRefused(request.getQueryString());
        var parameter = problem.parameter;
        var detail = parameter == null ? texts.get(locale, problem.key) : texts.get(locale, problem.key, parameter);
        var body = ApiJson.MAPPER.writeValueAsBytes(new ProblemJson(
                "about:blank", texts.get(locale, "api.title." + problem.status), problem.status, detail, parameter));
        Cors.allow(response);
        response.setStatus(problem.status);
        if (problem.status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, Cors.METHODS);
        }
        if (problem.retryAfterSeconds != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds.toString());
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
