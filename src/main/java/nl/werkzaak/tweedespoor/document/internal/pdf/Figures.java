package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.Color;
import nl.werkzaak.tweedespoor.document.Shape;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws a figure's shapes in its own coordinates. */
final class Figures {
    private Figures() {}

    static void draw(PdfContentByte canvas, Op.Drawing drawing) {
        canvas.saveState();
        canvas.concatCTM(drawing.scale(), 0, 0, drawing.scale(), drawing.x(), drawing.y());
        drawing.figure().shapes().forEach(shape -> draw(canvas, shape));
        canvas.restoreState();
    }

    private static void draw(PdfContentByte canvas, Shape shape) {
        switch (shape) {
            case Shape.Line line -> {
                stroke(canvas, House.color(line.tone()), line.width());
                canvas.moveTo(line.x1(), line.y1());
                canvas.lineTo(line.x2(), line.y2());
                canvas.stroke();
            }
            case Shape.Bar bar -> {
                fill(canvas, House.color(bar.tone()));
                canvas.roundRectangle(
                        bar.x(),
                        bar.y(),
                        bar.width(),
                        bar.height(),
                        Math.min(3, Math.min(bar.width(), bar.height()) / 2));
                canvas.fill();
            }
            case Shape.Dot dot -> {
                if (dot.filled()) {
                    fill(canvas, House.color(dot.tone()));
                    canvas.circle(dot.x(), dot.y(), dot.radius());
                    canvas.fill();
                } else {
                    stroke(canvas, House.color(dot.tone()), 1.5f);
                    canvas.circle(dot.x(), dot.y(), dot.radius());
                    canvas.stroke();
                }
            }
            case Shape.Label label -> {
                Face face = label.bold() ? Face.BOLD : Face.REGULAR;
                canvas.beginText();
                canvas.setFontAndSize(face.font(), label.size());
                fill(canvas, House.color(label.tone()));
                canvas.setTextMatrix(label.x(), label.y());
                canvas.showText(Face.clean(label.text()));
                canvas.endText();
            }
        }
    }

    private static void fill(PdfContentByte canvas, Color color) {
        canvas.setRGBColorFill(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static void stroke(PdfContentByte canvas, Color color, float width) {
        canvas.setRGBColorStroke(color.getRed(), color.getGreen(), color.getBlue());
        canvas.setLineWidth(width);
    }
}
