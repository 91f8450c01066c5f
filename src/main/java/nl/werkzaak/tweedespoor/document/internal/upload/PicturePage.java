package nl.werkzaak.tweedespoor.document.internal.upload;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A photo or scan as one page of A4, in PDF/A-2b, told apart as a picture for who cannot see it. */
final class PicturePage {
    private static final float MARGIN = 28;
    private static final float QUALITY = 0.85f;

    private PicturePage() {}

    /**
     * Writes it.
     *
     * @param title what readers show as the name of the document
     * @param alt what a reader who cannot see the page is told
     */
    static void write(BufferedImage picture, String title, String alt, Path to) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            var size = picture.getWidth() > picture.getHeight()
                    ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                    : PDRectangle.A4;
            PDPage page = new PDPage(size);
            page.setResources(new PDResources());
            page.setStructParents(0);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            pdf.addPage(page);
            draw(pdf, page, picture);
            describe(pdf, title);
            tag(pdf, page, alt);
            pdf.save(to.toFile());
        }
    }

    private static void draw(PDDocument pdf, PDPage page, BufferedImage picture) throws IOException {
        var room = page.getMediaBox();
        var scale = Math.min(
                (room.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (room.getHeight() - 2 * MARGIN) / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        var marks = new COSDictionary();
        marks.setInt(COSName.MCID, 0);
        try (var canvas = new PDPageContentStream(pdf, page)) {
            canvas.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(marks));
            canvas.drawImage(
                    JPEGFactory.createFromImage(pdf, picture, QUALITY),
                    (room.getWidth() - width) / 2,
                    (room.getHeight() - height) / 2,
                    width,
                    height);
            canvas.endMarkedContent();
        }
    }

    private static void describe(PDDocument pdf, String title) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("nl-NL");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        pdf.getDocumentInformation().setTitle(title);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    private static void tag(PDDocument pdf, PDPage page, String alt) {
        var root = new PDStructureTreeRoot();
        var document = new PDStructureElement("Document", root);
        root.appendKid(document);
        var figure = new PDStructureElement("Figure", document);
        figure.setPage(page);
        figure.setAlternateDescription(alt);
        figure.getCOSObject().setInt(COSName.K, 0);
        document.appendKid(figure);
        var parents = new org.apache.pdfbox.cos.COSArray();
        parents.add(figure.getCOSObject());
        var tree = new org.apache.pdfbox.pdmodel.common.PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(java.util.Map.of(0, new PDParentTreeValue(parents)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
        var catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
    }

    private static String xmp(String title) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
                </rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".formatted(title.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
