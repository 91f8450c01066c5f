package nl.werkzaak.tweedespoor.site.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * The way in and out of the open API. A servlet of its own, since the dispatcher would read bodies and parameters first
 * and answer what it refuses in its own words. Nothing of a query is ever logged: its dates are somebody's illness.
 */
final class ApiServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    private final transient Map<String, ApiEndpoint> endpoints;
    private final transient RateLimit limit;
    private final transient VisitorAddress visitors;
    private final transient ProblemWriter problems;

    ApiServlet(Map<String, ApiEndpoint> endpoints, RateLimit limit, VisitorAddress visitors, ProblemWriter problems) {
        this.endpoints = Map.copyOf(endpoints);
        this.limit = limit;
        this.visitors = visitors;
        this.problems = problems;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            limit.take(visitors.of(request));
            answer(request, response);
        } catch (ApiProblem problem) {
            problems.write(problem, request, response);
        } catch (RuntimeException failure) {
            LOG.error("The open API could not answer", failure);
            problems.write(ApiProblem.unavailable(), request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var endpoint = endpoints.get(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (endpoint == null) {
            throw ApiProblem.unknownAddress();
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> send(endpoint.answer(request.getQueryString()), request, response);
            case "OPTIONS" -> Cors.preflight(response);
            default -> throw ApiProblem.method();
        }
    }

    private static void send(ApiAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var etag = answer.etag();
        Cors.allow(response);
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, answer.caching());
        if (ApiAnswer.isKnown(etag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.type());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, answer.locale().getLanguage());
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }
}
