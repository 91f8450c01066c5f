package nl.werkzaak.tweedespoor.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block.Figure;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A figure on a page: the same shapes as on paper, hidden from whoever listens, who gets the words. */
class FigurePictureTest {
    @Test
    void drawsEveryShapeUpsideUp() {
        var svg = Jsoup.parseBodyFragment(html(new Figure(
                        "Een lijn en een stip",
                        100,
                        40,
                        List.of(
                                new Shape.Line(0, 10, 100, 10, 1, Tone.LINE),
                                new Shape.Bar(10, 5, 20, 10, Tone.PRIMARY),
                                new Shape.Dot(50, 10, 4, Tone.NOW, false),
                                new Shape.Label(60, 30, "week 42", 9, true, Tone.INK)))))
                .selectFirst("svg");
        assertThat(svg).isNotNull();
        assertThat(svg.attr("aria-hidden")).isEqualTo("true");
        assertThat(svg.select("line.stroke-line").attr("y1")).isEqualTo("30.0");
        assertThat(svg.select("rect.fill-primary").attr("y")).isEqualTo("25.0");
        assertThat(svg.select("circle.stroke-now").attr("cy")).isEqualTo("30.0");
        assertThat(svg.select("text.fill-ink").text()).isEqualTo("week 42");
    }

    @Test
    void tellsItInWords() {
        var page = Jsoup.parseBodyFragment(html(new Figure("Nu is week 42", 10, 10, List.of())));
        assertThat(page.select("figcaption").text()).isEqualTo("Nu is week 42");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void takesWordsForWords() {
        var words = "<script>alert(1)</script> & \"meer\"";
        var page = Jsoup.parseBodyFragment(
                html(new Figure(words, 10, 10, List.of(new Shape.Label(0, 0, words, 9, false, Tone.INK)))));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("figcaption").text()).isEqualTo(words);
        assertThat(page.select("svg text").text()).isEqualTo(words);
    }

    private static String html(Figure figure) {
        return ((Html) FigurePicture.of(figure)).getInnerHtml();
    }
}
