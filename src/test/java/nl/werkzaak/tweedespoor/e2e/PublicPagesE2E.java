package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody sees without an account: at both sizes, without barriers. */
@Tag("e2e")
class PublicPagesE2E {
    private final Visitor visitor = new Visitor(PackagedPortal.running());

    @ParameterizedTest
    @CsvSource({
        "/, start",
        "/pakketten, packages",
        "/controle, verify",
        "/privacy, privacy",
        "/toegankelijkheid, accessibility",
        "/voorwaarden, terms",
        "/login, login",
        "/registreren, register",
        "/wachtwoord-vergeten, password-forgotten",
        "/demo/mail, demo-mail",
        "/bestaat-niet, unknown-page"
    })
    void showsThePage(String path, String name) {
        visitor.opens(path);
        assertThat(visitor.page().locator("h1").count()).as("one main heading").isEqualTo(1);
        assertThat(visitor.page().title()).isNotBlank();
        assertThat(visitor.page().content()).doesNotContain("!site.", "!shell.", "!identity.");
        visitor.looksAt("public-" + name);
    }

    @AfterEach
    void closes() {
        visitor.close();
    }
}
