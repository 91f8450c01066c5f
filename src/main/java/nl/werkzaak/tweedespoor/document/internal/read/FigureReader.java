package nl.werkzaak.tweedespoor.document.internal.read;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;
import nl.werkzaak.tweedespoor.document.internal.pdf.OnPaper;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The drawing of one figure back as shapes; it knows the few that the writer draws. */
final class FigureReader extends PDFGraphicsStreamEngine {
    private final int id;
    private final Rectangle2D box;
    private final List<Shape> shapes = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private Path2D path = new Path2D.Float();
    private int straight;
    private int curved;
    private boolean inside;
    private float labelX;
    private float labelY;
    private float labelSize;
    private boolean labelBold;

    private FigureReader(PDPage page, int id, Rectangle2D box) {
        super(page);
        this.id = id;
        this.box = box;
    }

    /**
     * @param id of the marked piece that is the figure
     * @param box where it stands on the page
     */
    static List<Shape> read(PDPage page, int id, Rectangle2D box) throws IOException {
        var reader = new FigureReader(page, id, box);
        reader.processPage(page);
        return reader.shapes;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        inside = properties != null && properties.getInt(COSName.MCID) == id;
    }

    @Override
    public void endMarkedContentSequence() {
        inside = false;
    }

    @Override
    public void strokePath() throws IOException {
        Tone tone = tone(getGraphicsState().getStrokingColor());
        Rectangle2D bounds = bounds();
        if (inside && curved > 0) {
            shapes.add(dot(bounds, tone, false));
        } else if (inside) {
            lines(tone);
        }
        endPath();
    }

    private void lines(Tone tone) {
        var corners = path.getPathIterator(null);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !corners.isDone(); corners.next()) {
            boolean draws = corners.currentSegment(at) == java.awt.geom.PathIterator.SEG_LINETO;
            float nextX = at[0] - (float) box.getX();
            float nextY = at[1] - (float) box.getY();
            if (draws) {
                shapes.add(new Shape.Line(x, y, nextX, nextY, getGraphicsState().getLineWidth(), tone));
            }
            x = nextX;
            y = nextY;
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Tone tone = tone(getGraphicsState().getNonStrokingColor());
        Rectangle2D bounds = bounds();
        if (inside) {
            shapes.add(
                    straight == 0
                            ? dot(bounds, tone, true)
                            : new Shape.Bar(
                                    (float) bounds.getX(),
                                    (float) bounds.getY(),
                                    (float) bounds.getWidth(),
                                    (float) bounds.getHeight(),
                                    tone));
        }
        endPath();
    }

    private static Shape dot(Rectangle2D bounds, Tone tone, boolean filled) {
        return new Shape.Dot(
                (float) bounds.getCenterX(), (float) bounds.getCenterY(), (float) bounds.getWidth() / 2, tone, filled);
    }

    private Rectangle2D bounds() {
        Rectangle2D bounds = path.getBounds2D();
        return new Rectangle2D.Double(
                bounds.getX() - box.getX(), bounds.getY() - box.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Tone tone(PDColor color) throws IOException {
        return OnPaper.tone(color.toRGB());
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        label.setLength(0);
        super.showText(string);
        if (inside && !label.isEmpty()) {
            shapes.add(new Shape.Label(
                    labelX,
                    labelY,
                    label.toString(),
                    labelSize,
                    labelBold,
                    tone(getGraphicsState().getNonStrokingColor())));
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (label.isEmpty()) {
            labelX = matrix.getTranslateX() - (float) box.getX();
            labelY = matrix.getTranslateY() - (float) box.getY();
            labelSize = matrix.getScalingFactorY();
            labelBold = font.getName().contains("Bold");
        }
        label.append(font.toUnicode(code));
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
        straight++;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
        curved++;
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new Path2D.Float();
        straight = 0;
        curved = 0;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        endPath();
        path.append(new Rectangle2D.Double(p0.getX(), p0.getY(), p2.getX() - p0.getX(), p2.getY() - p0.getY()), false);
        straight = 4;
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}
