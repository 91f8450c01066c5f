package nl.werkzaak.tweedespoor.notification.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.SecretAtSending;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fills a template: {@code {0}} is the full link, {@code {1}} the code, {@code [name]} any named value. A value
 * {@code secret:<purpose>:<id>} is made here, at the moment of sending (ADR 0014).
 */
@Component
class MailRenderer {
    private static final String SECRET = "secret:";
    private static final String PREFIX = "notification.mail.";

    private final Texts texts;
    private final List<SecretAtSending> secrets;
    private final String baseUrl;

    MailRenderer(
            Texts texts,
            List<SecretAtSending> secrets,
            @Value("${portal.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.texts = texts;
        this.secrets = secrets;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    RenderedMail render(QueuedMail mail) {
        var values = resolved(mail.values());
        return new RenderedMail(text(mail, "subject", values), body(mail, values));
    }

    private String body(QueuedMail mail, Map<String, String> values) {
        return text(mail, "body", values).strip() + "\n\n-- \n" + texts.get(mail.locale(), PREFIX + "footer") + "\n";
    }

    private String text(QueuedMail mail, String part, Map<String, String> values) {
        var key = PREFIX + mail.template() + "." + part;
        if (!texts.has(mail.locale(), key)) {
            throw new IllegalStateException("no mail template " + mail.template());
        }
        var text = texts.get(mail.locale(), key, values.getOrDefault("link", ""), values.getOrDefault("code", ""));
        for (var value : values.entrySet()) {
            text = text.replace("[" + value.getKey() + "]", value.getValue());
        }
        return text;
    }

    private Map<String, String> resolved(Map<String, String> values) {
        var resolved = new HashMap<String, String>();
        values.forEach((name, value) -> resolved.put(name, absolute(value.startsWith(SECRET) ? secret(value) : value)));
        return resolved;
    }

    private String secret(String marker) {
        var parts = marker.substring(SECRET.length()).split(":", 2);
        var purpose = parts[0];
        return secrets.stream()
                .filter(maker -> maker.supports(purpose))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes secrets for " + purpose))
                .make(purpose, parts.length > 1 ? parts[1] : "");
    }

    private String absolute(String value) {
        return value.startsWith("/") ? baseUrl + value : value;
    }
}
