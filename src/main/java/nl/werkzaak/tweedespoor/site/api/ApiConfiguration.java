package nl.werkzaak.tweedespoor.site.api;

import io.github.bucket4j.TimeMeter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Puts the API beside the portal: own servlet, own security without login, session or saved request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {
    private static final String ADDRESSES = "/api/**";

    @Bean
    ServletRegistrationBean<ApiServlet> openApi(
            List<ApiEndpoint> endpoints, ApiSettings settings, VisitorAddress visitors, ProblemWriter problems) {
        var byPath = endpoints.stream().collect(Collectors.toMap(ApiEndpoint::path, Function.identity()));
        var limit = new RateLimit(settings.requestsPerMinute(), TimeMeter.SYSTEM_NANOTIME);
        var servlet = new ApiServlet(byPath, limit, visitors, problems);
        var registration = new ServletRegistrationBean<>(servlet, "/api/*");
        registration.setName("openApi");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain openApiSecurity(HttpSecurity http) throws Exception {
        http.securityMatcher(ADDRESSES)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // nothing is changed here, and no cookie counts
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(caching -> caching.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'")));
        return http.build();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableRequests()));
    }

    /** A timeline with its headers is a little longer than the usual 8 kB and would take two writes. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> oneWritePerAnswer() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(16 * 1024)));
    }

    /** Addresses and methods that the firewall refuses before any chain; outside the API as always. */
    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        var elsewhere = new HttpStatusRequestRejectedHandler();
        var methods = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
        return (request, response, refused) -> {
            if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
                elsewhere.handle(request, response, refused);
            } else {
                problems.write(
                        methods.contains(request.getMethod()) ? ApiProblem.malformed() : ApiProblem.method(),
                        request,
                        response);
            }
        };
    }
}
