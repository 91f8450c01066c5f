package nl.werkzaak.tweedespoor.site;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import nl.werkzaak.tweedespoor.site.api.RateLimit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How often one visitor may check a document, by the same count of addresses as the open API. */
@Component
@EnableConfigurationProperties(CheckSettings.class)
public class CheckLimit {
    private final RateLimit limit;
    private final VisitorAddress visitors;

    CheckLimit(CheckSettings settings, VisitorAddress visitors) {
        limit = new RateLimit(settings.perMinute(), TimeMeter.SYSTEM_NANOTIME);
        this.visitors = visitors;
    }

    public boolean mayCheck(VaadinRequest request) {
        return mayCheck(((VaadinServletRequest) request).getHttpServletRequest());
    }

    /** Whose files count together. */
    public String visitor(VaadinRequest request) {
        return visitors.of(((VaadinServletRequest) request).getHttpServletRequest());
    }

    boolean mayCheck(HttpServletRequest request) {
        return limit.tryTake(visitors.of(request));
    }
}
