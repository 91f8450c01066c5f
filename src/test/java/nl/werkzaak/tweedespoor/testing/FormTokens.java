package nl.werkzaak.tweedespoor.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands HTTP tests the token that a page's form carries; the pages themselves need the front-end bundle. */
@Configuration(proxyBeanMethods = false)
class FormTokens {
    static final String PATH = "/form-token-for-tests";

    @Bean
    @Order(0)
    SecurityFilterChain formTokenChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATH)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .build();
    }

    @RestController
    static class Endpoint {
        @GetMapping(PATH)
        String token(CsrfToken token) {
            return token.getToken();
        }
    }
}
