package nl.werkzaak.tweedespoor.platform;

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
}
