package nl.werkzaak.tweedespoor.document.internal.read;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.DocumentText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF of ours back from its tags (docs/adr/0039-page-from-the-file.md): what a page shows is what the sealed
 * bytes say, in the order in which a screen reader goes.
 */
public final class TagReader {
    private static final Set<String> NUMBERED = Set.of("Decimal", "LowerAlpha", "LowerRoman");

    private final MarkedText texts;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String kind;
    private @Nullable String identity;

    private TagReader(MarkedText texts) {
        this.texts = texts;
    }

    /** Empty when the file has no tags of ours. */
    public static Optional<DocumentText> read(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var root = pdf.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                return Optional.empty();
            }
            var reader = new TagReader(new MarkedText(pdf));
            root.getKids().stream()
                    .filter(PDStructureElement.class::isInstance)
                    .map(kid -> new Element((PDStructureElement) kid, reader.texts))
                    .flatMap(document -> document.children().stream())
                    .forEach(reader::add);
            var language = pdf.getDocumentCatalog().getLanguage();
            return Optional.ofNullable(reader.title)
                    .map(found -> new DocumentText(
                            found, reader.kind, reader.identity, Locale.forLanguageTag(language), reader.blocks));
        }
    }

    private void add(Element element) {
        if (title == null) {
            opening(element);
        } else if (identity == null && element.is("P")) {
            identity = element.text();
        } else {
            blocks.add(block(element));
        }
    }

    private void opening(Element element) {
        if (element.is("H1")) {
            title = element.text();
        } else {
            kind = element.text();
        }
    }

    private Block block(Element element) {
        return switch (element.type()) {
            case "H2", "H3", "H4" -> new Block.Heading(element.type().charAt(1) - '0', element.text());
            case "P" -> new Block.Paragraph(element.runs(), false);
            case "L" -> list(element);
            case "Table" -> TableReader.read(element);
            case "Figure" -> figure(element);
            case "Sect" -> signature(element);
            default -> throw new IllegalStateException("No document of ours has a tag " + element.type());
        };
    }

    private static Block.ItemList list(Element list) {
        String numbering = list.attribute("ListNumbering");
        return new Block.ItemList(
                numbering != null && NUMBERED.contains(numbering),
                list.children("LI").stream().map(TagReader::item).toList());
    }

    private static Block.Item item(Element item) {
        var body = item.child("LBody").orElseThrow();
        var inner = body.child("L").map(TagReader::list).orElse(null);
        return new Block.Item(body.child("P").orElse(body).runs(), inner);
    }

    private static Block figure(Element figure) {
        var object = figure.tag().getCOSObject();
        var alt = ((COSString) object.getDictionaryObject(COSName.ALT)).getString();
        var box = ((COSDictionary) object.getDictionaryObject(COSName.A)).getCOSArray(COSName.BBOX);
        var edges = box.toFloatArray();
        var place = new Rectangle2D.Float(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
        return new Block.Figure(alt, place.width, place.height, figure.drawing(place));
    }

    private static Block signature(Element place) {
        var lines = place.children("P").stream()
                .map(Element::text)
                .filter(Predicate.not(String::isBlank))
                .toList();
        return new Block.SignaturePlace(lines.getFirst(), lines.subList(1, lines.size()), null);
    }
}
