package nl.werkzaak.tweedespoor.identity.internal;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authorization.EnableMultiFactorAuthentication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two factors for every rule, an entry point per missing factor, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMultiFactorAuthentication(
        authorities = {FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.OTT_AUTHORITY})
class SecurityConfiguration {
    /**
     * Vaadin starts its client by an inline script and evaluates expressions sent by the server, hence the two
     * 'unsafe' words; everything else comes from here only.
     */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; frame-src 'self' blob:; object-src 'self' blob:; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain portalSecurity(
            HttpSecurity http,
            RequestUtil requests,
            SecondFactor secondFactor,
            LoginOutcomes outcomes,
            VaadinDefaultRequestCache requestCache,
            UnknownAddress unknownAddress,
            Clock clock)
            throws Exception {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                HttpMethod.GET, "/favicon.ico", "/error", "/styles/**", "/scripts/**", "/icons/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LoginPaths.CODE, LoginPaths.RESEND)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/documenten/*")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(unknownAddress)
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginPaths.LOGIN, "/")
                        .enableCsrfConfiguration(false))
                // Vaadin's own rule would leave the login form without a token; its internal requests carry another.
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                        .withObjectPostProcessor(staleForms(outcomes)))
                .formLogin(form -> form.withObjectPostProcessor(afterPassword(outcomes)))
                .addFilterAfter(
                        secondFactorFilter(secondFactor, outcomes, requestCache, clock),
                        UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals.defaultDeniedHandlerForMissingAuthority(
                        new LoginUrlAuthenticationEntryPoint(LoginPaths.CODE), FactorGrantedAuthority.OTT_AUTHORITY))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        return http.build();
    }

    /** Argon2id with the parameters OWASP advises; tests lower the memory. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${portal.identity.argon2-memory-kib:19456}") int memoryKib) {
        var encoders = Map.<String, PasswordEncoder>of("argon2", new Argon2PasswordEncoder(16, 32, 1, memoryKib, 2));
        return new DelegatingPasswordEncoder("argon2", encoders);
    }

    @Bean
    AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher publisher) {
        return new SpringAuthorizationEventPublisher(publisher);
    }

    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> afterPassword(LoginOutcomes outcomes) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(outcomes::passwordPassed);
                filter.setAuthenticationFailureHandler(outcomes::passwordFailed);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<CsrfFilter> staleForms(LoginOutcomes outcomes) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends CsrfFilter> O postProcess(O filter) {
                filter.setAccessDeniedHandler(outcomes::formStale);
                return filter;
            }
        };
    }

    private static SecondFactorFilter secondFactorFilter(
            SecondFactor secondFactor, LoginOutcomes outcomes, VaadinDefaultRequestCache requestCache, Clock clock) {
        var home = new VaadinSavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
                return LoginPaths.home(request.getServletContext());
            }
        };
        home.setRequestCache(requestCache);
        var filter = new SecondFactorFilter(secondFactor, clock);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(home);
        filter.setAuthenticationFailureHandler(outcomes::codeFailed);
        return filter;
    }
}
