package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** Puts pieces on a page, each inside the mark that says what it is or that it is an artifact. */
final class Painter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");
    private static final PdfDictionary LAYOUT = artifact("Layout", null);

    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfStructureTreeRoot tree;
    private final PdfOutline[] outline = new PdfOutline[5];

    private @Nullable Node open;
    private boolean marked;
    private boolean inText;
    private @Nullable Face face;
    private float size;
    private @Nullable Color fill;

    Painter(PdfWriter writer) {
        this.writer = writer;
        this.canvas = writer.getDirectContent();
        this.tree = writer.getStructureTreeRoot();
        this.outline[1] = canvas.getRootOutline();
    }

    static PdfDictionary artifact(String type, @Nullable String subtype) {
        PdfDictionary artifact = new PdfDictionary();
        artifact.put(PdfName.TYPE, new PdfName(type));
        if (subtype != null) {
            artifact.put(PdfName.SUBTYPE, new PdfName(subtype));
        }
        return artifact;
    }

    void page(List<Op> ops) {
        face = null;
        fill = null;
        for (Op op : ops) {
            switch (op) {
                case Op.Text text -> text(text);
                case Op.Rule rule ->
                    box(rule.x(), rule.y() - rule.thickness() / 2, rule.width(), rule.thickness(), rule.color());
                case Op.Box box -> box(box.x(), box.y(), box.width(), box.height(), box.fill());
                case Op.Mark mark -> mark.node().element(tree);
                case Op.Link link -> link(link);
                case Op.SignatureField field -> signatureField(field);
                case Op.Drawing drawing -> drawing(drawing);
                case Op.Bookmark bookmark -> bookmark(bookmark);
            }
        }
        close();
    }

    /** Header or footer: on the page, never read out. */
    void running(String subtype, List<Op> ops) {
        close();
        canvas.beginMarkedContentSequence(ARTIFACT, artifact("Pagination", subtype), true);
        marked = true;
        open = null;
        page(ops);
    }

    private void text(Op.Text text) {
        enter(text.node());
        if (!inText) {
            canvas.beginText();
            inText = true;
        }
        if (face != text.face() || size != text.size()) {
            face = text.face();
            size = text.size();
            canvas.setFontAndSize(face.font(), size);
        }
        color(text.color());
        canvas.setTextMatrix(text.x(), text.y());
        if (text.actual() == null) {
            canvas.showText(text.text());
            return;
        }
        PdfDictionary read = new PdfDictionary();
        read.put(ACTUAL_TEXT, new PdfString(text.actual(), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(SPAN, read, true);
        canvas.showText(text.text());
        canvas.endMarkedContentSequence();
    }

    private void box(float x, float y, float width, float height, Color color) {
        enter(null);
        leaveText();
        color(color);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
    }

    private void color(Color color) {
        if (fill != color) {
            fill = color;
            canvas.setRGBColorFill(color.getRed(), color.getGreen(), color.getBlue());
        }
    }

    private void enter(@Nullable Node node) {
        if (marked && open == node) {
            return;
        }
        close();
        if (node == null) {
            canvas.beginMarkedContentSequence(ARTIFACT, LAYOUT, true);
        } else {
            canvas.beginMarkedContentSequence(node.element(tree));
        }
        marked = true;
        open = node;
    }

    private void leaveText() {
        if (inText) {
            canvas.endText();
            inText = false;
        }
    }

    private void close() {
        leaveText();
        if (marked) {
            canvas.endMarkedContentSequence();
            marked = false;
        }
    }

    private void link(Op.Link link) {
        PdfAnnotation annotation = new PdfAnnotation(
                writer,
                link.x(),
                link.y(),
                link.x() + link.width(),
                link.y() + link.height(),
                new PdfAction(link.target().toASCIIString()));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(link.contents(), PdfObject.TEXT_UNICODE));
        attach(link.node(), annotation);
    }

    private void signatureField(Op.SignatureField place) {
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setWidget(
                new Rectangle(place.x(), place.y(), place.x() + place.width(), place.y() + place.height()), PdfName.N);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.setFieldName(place.name());
        field.setUserName(place.tooltip());
        PdfAppearance empty = canvas.createAppearance(place.width(), place.height());
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, empty);
        attach(place.node(), field);
    }

    private void attach(Node node, PdfAnnotation annotation) {
        annotation.put(
                STRUCT_PARENT,
                new PdfNumber(tree.addExistingObject(node.element(tree).getReference())));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        node.addObject(tree, reference);
        writer.addAnnotation(annotation);
    }

    private void drawing(Op.Drawing drawing) {
        enter(drawing.node());
        leaveText();
        Figures.draw(canvas, drawing);
        face = null;
        fill = null;
    }

    private void bookmark(Op.Bookmark bookmark) {
        PdfOutline parent = outline[bookmark.level() - 1];
        PdfDestination destination = new PdfDestination(PdfDestination.FITH, bookmark.y() + 12);
        PdfOutline entry = new PdfOutline(parent, destination, bookmark.title(), bookmark.level() < 3);
        for (int level = bookmark.level(); level < outline.length; level++) {
            outline[level] = entry;
        }
    }
}
