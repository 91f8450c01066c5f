package nl.werkzaak.tweedespoor.identity.internal;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * A page that no view and no endpoint answers for. Anybody is told so, instead of being sent to a login that would lead
 * nowhere either. It looks at the address only: whether an object exists is for its view, after the login.
 */
@Component
class UnknownAddress implements RequestMatcher {
    private final RequestUtil requests;
    private final ObjectProvider<RequestMappingHandlerMapping> endpoints;

    UnknownAddress(
            RequestUtil requests,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        this.requests = requests;
        this.endpoints = endpoints;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN")
                && !requests.isSecuredFlowRoute(request)
                && !isEndpoint(request);
    }

    private boolean isEndpoint(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return endpoints.getObject().getHandlerMethods().keySet().stream()
                .anyMatch(endpoint -> endpoint.getMatchingCondition(request) != null);
    }
}
