package nl.werkzaak.tweedespoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class InlineScriptsTest {
    private static final String BEFORE = "window.Vaadin.TypeScript= ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT\t>",
                "</scr</script>ipt>",
                "<!-- <script>",
                "<!--<script></script>",
                "a < b && b > c, </b>",
                "\\</script>",
                "2 < 3 \u2028 \"quoted\""
            })
    void keepsATextWholeAndInsideItsScript(String typed) {
        var json = JsonMapper.builder().build();
        var page = Jsoup.parse("<html><head><script initial></script></head><body><p>after</p></body></html>");
        Objects.requireNonNull(page.selectFirst("script"))
                .appendChild(new DataNode(BEFORE + json.writeValueAsString(typed)));

        InlineScripts.close(page);

        var read = Jsoup.parse(page.outerHtml());
        assertThat(read.select("script")).hasSize(1);
        assertThat(read.body().text()).isEqualTo("after");
        assertThat(json.readValue(script(read).substring(BEFORE.length()), String.class))
                .isEqualTo(typed);
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        var code = "for (let i = 0; i<n; i++) { a<b; }";
        var page = Jsoup.parse("<script>" + code + "</script>");
        InlineScripts.close(page);
        assertThat(script(page)).isEqualTo(code);
    }

    private static String script(Document page) {
        return Objects.requireNonNull(page.selectFirst("script")).data();
    }
}
