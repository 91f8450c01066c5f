package nl.werkzaak.tweedespoor.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The least that an answer can cost on this server: a greeting, behind the same security as the open API. */
@Configuration(proxyBeanMethods = false)
@Profile("bench")
class BareAnswer {
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    @Bean
    ServletRegistrationBean<HttpServlet> hello() {
        return new ServletRegistrationBean<>(
                new HttpServlet() {
                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                        response.setContentType("text/plain");
                        response.setContentLength(HELLO.length);
                        response.getOutputStream().write(HELLO);
                    }
                },
                "/api/hello");
    }
}
