package nl.werkzaak.tweedespoor.platform;

import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(PortalProperties.class)
class PlatformConfiguration {
    @Bean
    PortalClock clock() {
        return new PortalClock();
    }

    @Bean
    VisitorAddress visitorAddress(@Value("${portal.api.behind-proxy:false}") boolean behindProxy) {
        return new VisitorAddress(behindProxy);
    }
}
