package nl.werkzaak.tweedespoor.site.api;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;

/**
 * Whose requests are counted together. A visitor can write any forwarding header, so only the one of the portal's own
 * proxy counts, and only when there is one.
 */
public record VisitorAddress(boolean behindProxy) {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    public String of(HttpServletRequest request) {
        var received = received(request);
        return network(behindProxy ? forwarded(received) : received.getRemoteAddr());
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

    /** A visitor with IPv6 has a whole /64 of addresses. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address.length() > 45 ? address.substring(0, 45) : address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address);
            return bytes instanceof Inet6Address six ? HexFormat.of().formatHex(six.getAddress(), 0, 8) : address;
        } catch (IllegalArgumentException noAddress) {
            return "unreadable";
        }
    }
}
