package nl.werkzaak.tweedespoor.site.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running portal over the wire, as other people's software does. */
final class ApiClient {
    static final String TIMELINE = "/api/v1/poortwachter/timeline";
    static final String PACKAGES = "/api/v1/packages";
    static final String DOCUMENT = "/api/v1/openapi.yaml";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final HttpClient web;

    ApiClient(int port) {
        this(port, "127.0.0.1");
    }

    /** @param from another address of this machine, to count as another visitor */
    ApiClient(int port, String from) {
        this.port = port;
        this.web = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(from))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    HttpResponse<String> get(String pathAndQuery, String... headers) {
        return send("GET", pathAndQuery, headers);
    }

    HttpResponse<String> timeline(String query) {
        return get(TIMELINE + "?" + query);
    }

    HttpResponse<String> send(String method, String pathAndQuery, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return web.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Byte for byte, for what no HTTP library would send; gives the whole answer. */
    String raw(String requestTarget) throws IOException {
        return raw("GET", requestTarget);
    }

    String raw(String method, String requestTarget) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = method + " " + requestTarget + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static int status(String rawAnswer) {
        return Integer.parseInt(rawAnswer.substring(9, 12));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    }
}
