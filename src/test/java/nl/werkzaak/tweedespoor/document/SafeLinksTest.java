package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page leads where a reader expects, whatever the document says. */
class SafeLinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.uwv.nl/",
                "http://example.org/a?b=c",
                "HTTPS://example.org/",
                "mailto:iemand@werkzaak.example",
                "/controle"
            })
    void leadsThere(String address) {
        assertThat(Run.isSafe(URI.create(address))).isTrue();
        assertThat(anchors(address)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//elsewhere.example/",
                "elsewhere",
                "blob:https://x/1"
            })
    void showsTheWordsOnly(String address) {
        assertThat(Run.isSafe(URI.create(address))).isFalse();
        assertThat(anchors(address)).isZero();
    }

    private static long anchors(String address) {
        var paragraph = new Block.Paragraph(List.of(Run.link("hier", URI.create(address))), false);
        var page = new DocumentPage(new DocumentText("Brief", null, null, Locale.of("nl"), List.of(paragraph)));
        assertThat(page.getElement().getTextRecursively()).contains("hier");
        return page.getChildren()
                .flatMap(each -> each.getChildren())
                .filter(Anchor.class::isInstance)
                .count();
    }
}
