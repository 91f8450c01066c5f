package nl.werkzaak.tweedespoor.document.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.document.Block.Figure;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import nl.werkzaak.tweedespoor.document.internal.pdf.OnPaper;
import org.springframework.web.util.HtmlUtils;

/** A figure on a page: drawn where its shapes are known, always told in words. */
public final class FigurePicture {
    private FigurePicture() {}

    public static Component of(Figure figure) {
        var words = HtmlUtils.htmlEscape(figure.alt());
        var drawing = figure.shapes().isEmpty() ? "" : svg(figure);
        return new Html(
                "<figure class=\"document-figure\">%s<figcaption>%s</figcaption></figure>".formatted(drawing, words));
    }

    private static String svg(Figure figure) {
        var shapes = figure.shapes().stream()
                .map(shape -> draw(shape, figure.height()))
                .collect(Collectors.joining());
        return format(
                        "<svg viewBox=\"0 0 %.1f %.1f\" width=\"%.0f\" aria-hidden=\"true\" focusable=\"false\">",
                        figure.width(), figure.height(), figure.width())
                + shapes
                + "</svg>";
    }

    /** On paper y grows upwards, on a screen downwards. */
    private static String draw(Shape shape, float height) {
        return switch (shape) {
            case Shape.Line line ->
                format(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%.1f\" class=\"%s\"/>",
                        line.x1(),
                        height - line.y1(),
                        line.x2(),
                        height - line.y2(),
                        line.width(),
                        stroke(line.tone()));
            case Shape.Bar bar ->
                format(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" class=\"%s\"/>",
                        bar.x(), height - bar.y() - bar.height(), bar.width(), bar.height(), fill(bar.tone()));
            case Shape.Dot dot ->
                format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"%s\"/>",
                        dot.x(), height - dot.y(), dot.radius(), dot.filled() ? fill(dot.tone()) : stroke(dot.tone()));
            case Shape.Label label ->
                format(
                                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" font-weight=\"%s\""
                                        + " textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\" class=\"%s\">",
                                label.x(),
                                height - label.y(),
                                label.size(),
                                label.bold() ? "600" : "400",
                                OnPaper.width(label),
                                fill(label.tone()))
                        + HtmlUtils.htmlEscape(label.text())
                        + "</text>";
        };
    }

    private static String fill(Tone tone) {
        return "fill-" + tone.name().toLowerCase(Locale.ROOT);
    }

    private static String stroke(Tone tone) {
        return "stroke-" + tone.name().toLowerCase(Locale.ROOT);
    }

    private static String format(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }
}
