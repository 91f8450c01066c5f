package nl.werkzaak.tweedespoor.shared;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request comes from, for what is counted and what is written down. A visitor can write any forwarding header, so only the one of the portal's own
 * proxy counts, and only when there is one.
 */
public record VisitorAddress(boolean behindProxy) {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String UNREADABLE = "unreadable";

    /** Whose requests are counted together: a visitor with IPv6 has a whole /64 of addresses. */
    public String of(HttpServletRequest request) {
        return network(whole(request));
    }

    /** The same of the request that this thread answers; empty in a job. */
    public Optional<String> current() {
        return request().map(this::of);
    }

    /** The whole address, 45 characters at most; empty in a job. */
    public Optional<String> currentWhole() {
        return request().map(this::whole).map(VisitorAddress::literal);
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    }

    private String whole(HttpServletRequest request) {
        var received = received(request);
        return behindProxy ? forwarded(received) : received.getRemoteAddr();
    }

    /** The request as it came in, without what other filters read from its headers. */
    private static HttpServletRequest received(HttpServletRequest request) {
        ServletRequest each = request;
        while (each instanceof ServletRequestWrapper wrapper) {
            each = wrapper.getRequest();
        }
        return (HttpServletRequest) each;
    }

    private static String forwarded(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(FORWARDED_FOR));
        if (headers.isEmpty()) {
            return request.getRemoteAddr();
        }
        var last = headers.getLast();
        return last.substring(last.lastIndexOf(',') + 1).strip();
    }

    private static String literal(String address) {
        try {
            var scope = address.indexOf('%');
            return InetAddress.ofLiteral(scope < 0 ? address : address.substring(0, scope))
                    .getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return UNREADABLE;
        }
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address.length() > 45 ? address.substring(0, 45) : address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address);
            return bytes instanceof Inet6Address six ? HexFormat.of().formatHex(six.getAddress(), 0, 8) : address;
        } catch (IllegalArgumentException noAddress) {
            return UNREADABLE;
        }
    }
}
